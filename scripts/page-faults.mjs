import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'

/** A scheme that shows or writes to somebody, or none at all: a colon after the first slash is no scheme. */
const safeUrl = /^(?:https?:|mailto:|tel:|[^:/?#]*(?:[/?#]|$))/i

/**
 * What a page must not hold, read with a real HTML parser: a script beside its JSON-LD, an event handler, an address that
 * runs as a program, anything that loads from elsewhere but a picture. Empty for a clean page.
 */
export function pageFaults(html) {
  const faults = []
  let scripts = 0
  visit(fromHtml(html), 'element', ({tagName, properties}) => {
    if (tagName === 'script' && properties.type === 'application/ld+json') scripts++
    else if (/^(?:script|iframe|object|embed|base|form|link)$/.test(tagName)) faults.push(`<${tagName}>`)
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) faults.push(`${tagName} ${name}`)
      if (/^(?:href|src|action|formAction)$/.test(name) && !safeUrl.test(String(value).trim()))
        faults.push(`${tagName} ${name}=${value}`)
    }
  })
  if (scripts !== 1) faults.push(`${scripts} JSON-LD scripts`)
  return faults
}
