import type {ElementContent} from 'hast'
import {element} from './elements.js'

/** An address that stands bare in the text, up to the punctuation after it: `https://marlow.example/bread`. */
const bareAddress = /https?:\/\/[^\s<>"“”‘’«»]{1,500}/i
const punctuationAfter = /[.,;:!?)\]'’]{1,10}$/

/** Links what stands bare in a text: web addresses, and the words of `targets` (e-mail addresses, telephone numbers). */
export function linkBare(nodes: readonly ElementContent[], targets: ReadonlyMap<string, string>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') {
      return node.tagName === 'a' ? [node] : [{...node, children: linkBare(node.children, targets)}]
    }
    return node.type === 'text' ? linkText(node.value, targets) : [node]
  })
}

function linkText(text: string, targets: ReadonlyMap<string, string>): ElementContent[] {
  const out: ElementContent[] = []
  let rest = text
  for (let link = findLink(rest, targets); link; link = findLink(rest, targets)) {
    const {at, words, href} = link
    if (at > 0) out.push({type: 'text', value: rest.slice(0, at)})
    out.push(element('a', {href}, [{type: 'text', value: words}]))
    rest = rest.slice(at + words.length)
  }
  return rest === '' ? out : [...out, {type: 'text', value: rest}]
}

interface BareLink {
  readonly at: number
  readonly words: string
  readonly href: string
}

/** The first link in a text. */
function findLink(text: string, targets: ReadonlyMap<string, string>): BareLink | undefined {
  let first = findAddress(text)
  for (const [words, href] of targets) {
    const at = text.indexOf(words)
    if (at >= 0 && (!first || at < first.at)) first = {at, words, href}
  }
  return first
}

function findAddress(text: string): BareLink | undefined {
  const match = text.includes('://') ? bareAddress.exec(text) : null
  if (!match) return undefined
  const words = match[0].replace(punctuationAfter, '')
  return {at: match.index, words, href: words}
}
