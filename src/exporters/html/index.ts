import {defineExporter} from '../../export/types.js'
import {articleOf} from './article.js'
import {pageOf} from './page.js'
import {write} from './write.js'

/** A page that a newsroom can publish as it stands, or its article alone. */
export default defineExporter({
  name: 'html',
  extension: 'html',
  summary: 'a standalone page, or with --fragment the article alone',
  options: ['fragment', 'template'],
  export(draft, {fragment, template}) {
    const article = write(articleOf(draft))
    return fragment ? `${article}\n` : pageOf(draft, article, template)
  },
})
