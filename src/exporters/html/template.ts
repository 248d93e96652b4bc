import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {checkPageTemplate, placeholder} from '../../export/page-template.js'
import type {Head} from './head/index.js'

/** The caller's page, filled in; what the release says is never read as a placeholder. Throws `E_TEMPLATE`. */
export function fillTemplate(template: string, head: Head, article: Element): string {
  checkPageTemplate(template)
  const values = new Map([
    ['title', forAttributes(toHtml({type: 'text', value: head.title}))],
    ['head', toHtml(head.elements)],
    ['lang', head.lang],
    ['content', toHtml(article)],
  ])
  return template.replace(placeholder, (written, name: string) => values.get(name) ?? written)
}

/** Escaped text that may also stand in an attribute: templates write `content="{{title}}"`. */
const forAttributes = (html: string): string => html.replace(/"/g, '&#x22;').replace(/'/g, '&#x27;')
