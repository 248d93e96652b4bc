import {bodyMarkdown} from '../../export/body-markdown.js'
import {defineExporter} from '../../export/types.js'
import {findFrontMatter} from '../../markdown/index.js'

/** The release as Markdown in one form: front matter as written, ATX headings, hyphens for lists. */
export default defineExporter({
  name: 'markdown',
  extension: 'md',
  summary: 'the release as Markdown, written in one form',
  options: [],
  export({source, release}) {
    const raw = source.format === 'markdown' ? findFrontMatter(source.value) : undefined
    const block = raw?.isClosed ? source.value.slice(raw.span.start, raw.span.end) : ''
    const head = block === '' ? '' : `${block.replace('\uFEFF', '').replace(/\r\n?/g, '\n')}\n`
    return head + bodyMarkdown(release)
  },
})
