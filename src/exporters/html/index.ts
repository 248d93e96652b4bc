import {toHtml} from 'hast-util-to-html'
import {defineExporter} from '../../export/types.js'
import {articleOf} from './article.js'
import {clean} from './clean.js'
import {headOf} from './head/index.js'
import {styleInline} from './inline-style.js'
import {pageOf} from './page.js'
import {fillTemplate} from './template.js'

/** A page that a newsroom can publish as it stands, its article alone, or both in a page of the newsroom's own. */
export default defineExporter({
  name: 'html',
  extension: 'html',
  summary: 'a standalone page, or with --fragment the article alone',
  options: ['fragment', 'template'],
  export(draft, {fragment, template}) {
    const article = clean(articleOf(draft))
    if (!fragment && template === undefined) return pageOf(headOf(draft), article)
    styleInline(article)
    if (template === undefined) return `${toHtml(article)}\n`
    return fillTemplate(template, headOf(draft), article)
  },
})
