import {embargoOf} from '../../export/embargo.js'
import {defineExporter} from '../../export/types.js'
import {releaseBlocks, type TextBlock, textBlock} from './blocks.js'
import {fill} from './fill.js'
import {formOf, shown, type TextForm} from './form.js'

/** What a wire accepts: UTF-8 (or ASCII), line feeds, one empty line between paragraphs; the addresses of links at the end. */
export default defineExporter({
  name: 'text',
  extension: 'txt',
  summary: 'plain text as the wires take it, or with --profile edgar for an exhibit of a filing',
  options: ['wrap', 'ascii', 'endMark', 'profile'],
  export(draft, options) {
    const form = formOf(draft, options)
    const embargo = embargoOf(draft)
    const top = embargo && !embargo.isInBody ? textBlock(embargo.line, form) : []
    const blocks = [...top, ...releaseBlocks(draft, form, options.endMark)]
    const all = [...blocks, ...notesOf(form)]
    const text = all
      .map((block, i) => {
        const isTight = i > 0 && block.isItem && all[i - 1]?.isItem
        return `${i === 0 ? '' : isTight ? '\n' : '\n\n'}${fill(block, form)}`
      })
      .join('')
    return `${text.replace(/[ \t]{1,200}$/gm, '')}\n`
  },
})

/** “Links”, and every address behind the mark that stands in the text. */
function notesOf(form: TextForm): readonly TextBlock[] {
  const notes = form.links.entries.map(
    ({mark, url}): TextBlock => ({text: shown(url, form), first: `${mark} `, kind: 'text', isItem: true}),
  )
  return notes.length === 0 ? [] : [{text: 'Links', first: '', kind: 'text', isItem: false}, ...notes]
}
