import type {Element, ElementContent} from 'hast'
import type {Contacts} from '../../ast/index.js'
import {withHeading} from '../../export/with-heading.js'
import type {Converter} from './convert.js'
import {element, isElement, lines, textOf} from './elements.js'

/** Contacts as an address under its heading, each line a line of its own, with links to write to and to call. */
export function contactsOf(node: Contacts, converter: Converter): Element {
  const targets = new Map(
    node.contacts.flatMap(({phone}) =>
      phone && /\d/.test(phone) ? [[phone, `tel:${phone.replace(/(?!^\+)\D/g, '')}`] as const] : [],
    ),
  )
  const content = converter.flow(withHeading(node), targets)
  // HTML allows no heading in an address.
  const headings = content.filter(isHeading)
  const address = element('address', {}, lines(breakLines(content.filter(child => !isHeading(child)))))
  const ariaLabel = textOf(headings).trim() || 'Contacts'
  return element('section', {className: ['contacts'], ariaLabel}, lines([...headings, address]))
}

const isHeading = (node: ElementContent): boolean => isElement(node) && /^h[1-6]$/.test(node.tagName)

/** Line endings inside paragraphs as line breaks. */
function breakLines(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map(node =>
    isElement(node)
      ? {...node, children: node.tagName === 'p' ? broken(node.children) : breakLines(node.children)}
      : node,
  )
}

function broken(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, i): ElementContent[] => {
    if (isElement(node)) return [{...node, children: broken(node.children)}]
    if (node.type !== 'text') return [node]
    const before = nodes[i - 1]
    const isAfterBreak = before !== undefined && isElement(before) && before.tagName === 'br'
    return node.value.split('\n').flatMap((line, j): ElementContent[] => {
      if (j === 0) return [{type: 'text', value: line}]
      const isBroken = j === 1 && isAfterBreak && node.value.startsWith('\n')
      return [...(isBroken ? [] : [element('br', {}, [])]), {type: 'text', value: `\n${line}`}]
    })
  })
}
