import type {Element} from 'hast'
import {elementsIn} from './elements.js'

/** What an article looks wrong without, by tag and class. */
const styles: ReadonlyMap<string, string> = new Map([
  // Browsers put quotation marks around a `q`, and the release has its own.
  ['q', 'quotes:none'],
  ['td.right', 'text-align:right'],
  ['th.right', 'text-align:right'],
  ['td.center', 'text-align:center'],
  ['th.center', 'text-align:center'],
  ['section.table', 'overflow-x:auto'],
])

/** Gives an article that stands in somebody else's page, without our style sheet, the few styles that it needs. */
export function styleInline(article: Element): void {
  for (const {tagName, properties} of elementsIn(article)) {
    const [name] = Array.isArray(properties.className) ? properties.className : []
    const style = styles.get(name === undefined ? tagName : `${tagName}.${name}`)
    if (style !== undefined) properties.style = style
  }
}
