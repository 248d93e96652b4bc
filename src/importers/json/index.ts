import type {ReleaseContent} from '../../ast/index.js'
import {openDraft} from '../../draft/index.js'
import {bodyMarkdown} from '../../export/body-markdown.js'
import {defineImporter} from '../../import/types.js'
import {writeFrontMatter} from '../../markdown/write-front-matter.js'
import {findRelease} from './find-release.js'
import {readContent} from './read-content.js'
import {readJson} from './read-json.js'
import {readMeta} from './read-meta.js'

/** What pressrel wrote as JSON, as a release again. */
export default defineImporter({
  name: 'json',
  extensions: ['json'],
  summary: 'what “export --to json” and “parse -f json” write',
  async import(bytes, options) {
    const found = findRelease(readJson(bytes, options), options.path)
    const meta = readMeta(found.meta)
    const body = bodyMarkdown({children: readContent(found.content).map(node => placed(node, meta))})
    const markdown = joined(meta, body)
    const isDated = options.date === undefined || openDraft(markdown).releaseDate !== undefined
    return {markdown: isDated ? markdown : joined({...meta, date: options.date}, body), notes: []}
  },
})

/** A title of the front matter is written there; where that has none, it stands in the body. */
function placed(node: ReleaseContent, meta: Readonly<Record<string, unknown>>): ReleaseContent {
  if (node.type === 'headline' && meta.title === undefined) return {...node, origin: 'body'}
  if (node.type === 'subheadline' && meta.subtitle === undefined) return {...node, origin: 'body'}
  return node
}

function joined(meta: Readonly<Record<string, unknown>>, body: string): string {
  const head = writeFrontMatter(meta)
  return head === '' ? body : `${head}\n${body}`
}
