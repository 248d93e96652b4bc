import type {Root, RootContent} from 'mdast'
import {toMarkdown} from '../../markdown/to-markdown.js'
import {oneLine} from '../../report/display-text.js'
import {dateCells, dateHeads, figureCells, figureHeads} from '../../report/mention-cells.js'
import type {ExtractedRelease, MentionReporter} from '../../report/mention-types.js'
import {heading, paragraph, raw, table, text} from './nodes.js'
import {quoteBlocks} from './quotes.js'

/** A report in GitHub's Markdown: the sheet of the quotes, and tables of figures and dates. */
const markdown: MentionReporter = ({kinds}) => {
  let before = ''
  return {
    add(release) {
      const page = before + toMarkdown(reportOf(release, kinds))
      before = '\n'
      return page
    },
  }
}

export default markdown

function reportOf(release: ExtractedRelease, kinds: readonly string[]): Root {
  const {file, document} = release
  const {headline} = document.release
  const {figures, dates} = document
  return {
    type: 'root',
    children: [
      heading(1, headline ?? file),
      paragraph(raw('From '), {type: 'inlineCode', value: oneLine(file)}),
      ...(kinds.includes('quotes') ? quoteBlocks(release) : []),
      ...(kinds.includes('figures') ? tableBlocks('Figures', figureHeads, figures.map(figureCells)) : []),
      ...(kinds.includes('dates') ? tableBlocks('Dates', dateHeads, dates.map(dateCells)) : []),
    ],
  }
}

function tableBlocks(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly RootContent[] {
  return [heading(2, name), rows.length === 0 ? paragraph(text(`No ${name.toLowerCase()}.`)) : table(heads, rows)]
}
