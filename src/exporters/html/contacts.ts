import type {Element, ElementContent} from 'hast'
import type {Contacts} from '../../ast/index.js'
import {withHeading} from '../../export/with-heading.js'
import {element, flow, lines, textOf} from './elements.js'
import {linkBare} from './links.js'

/** Contacts as an address under its heading, each line a line of its own, with links to write to and to call. */
export function contactsOf(node: Contacts): Element {
  const content = flow(withHeading(node))
  const targets = new Map(
    node.contacts.flatMap(({email, phone}) => [
      ...(email ? [[email, `mailto:${email}`] as const] : []),
      ...(phone ? [[phone, `tel:${phone.replace(/(?!^\+)\D/g, '')}`] as const] : []),
    ]),
  )
  // HTML allows no heading in an address.
  const headings = content.filter(isHeading)
  const rest = linkBare(breakLines(content.filter(child => !isHeading(child))), targets)
  const address = element('address', {}, lines(rest))
  const ariaLabel = textOf(headings) || 'Contacts'
  return element('section', {className: ['contacts'], ariaLabel}, lines([...headings, address]))
}

const isHeading = (node: ElementContent): boolean => node.type === 'element' && /^h[1-6]$/.test(node.tagName)

function breakLines(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, i): ElementContent[] => {
    if (node.type === 'element') return [{...node, children: breakLines(node.children)}]
    if (node.type !== 'text') return [node]
    const before = nodes[i - 1]
    const isAfterBreak = before?.type === 'element' && before.tagName === 'br'
    return node.value.split('\n').flatMap((line, j): ElementContent[] => {
      if (j === 0) return [{type: 'text', value: line}]
      const isBroken = j === 1 && isAfterBreak && node.value.startsWith('\n')
      return [...(isBroken ? [] : [element('br', {}, [])]), {type: 'text', value: `\n${line}`}]
    })
  })
}
