import type {Element, ElementContent, Properties} from 'hast'
import {element, lines} from './elements.js'

/** A dash at the beginning of a line names the speaker. */
const dashAtStart = /^[—–―-](?=\s|\p{L})/u
const dashInLine = /\n(?=[—–―-](?:\s|\p{L}))/u

/**
 * A block quote; where its last line names the speaker after a dash, a figure with that line as its caption, since HTML wants the
 * attribution of a quotation outside of it. `data` are the attributes of the quote.
 */
export function blockQuoteOf(quote: Element, data: Properties = {}): Element {
  const blocks = quote.children.filter(child => child.type === 'element')
  const last = blocks.at(-1)
  const [said, named] = last?.tagName === 'p' ? parted(last.children, blocks.length > 1) : []
  const whole = blocks.slice(0, -1)
  const kept = said && said.length > 0 ? [...whole, element('p', {}, said)] : whole
  if (!named) return element('blockquote', {...data}, lines(blocks))
  return element('figure', {className: ['quotation']}, [
    element('blockquote', {...data}, lines(kept)),
    {type: 'text', value: '\n'},
    element('figcaption', {}, named),
  ])
}

/** The words of a last paragraph that were said, and those that name the speaker; `mayBeAll`: the paragraph may do nothing else. */
function parted(
  words: readonly ElementContent[],
  mayBeAll: boolean,
): readonly [] | readonly [ElementContent[], ElementContent[]] {
  const [first] = words
  if (first?.type === 'text' && dashAtStart.test(first.value)) return mayBeAll ? [[], [...words]] : []
  for (let i = words.length - 1; i >= 0; i--) {
    const node = words[i]
    const at = node?.type === 'text' ? node.value.search(dashInLine) : -1
    if (node?.type !== 'text' || at < 0) continue
    const said = [...words.slice(0, i), {type: 'text' as const, value: node.value.slice(0, at)}]
    return [said, [{type: 'text', value: node.value.slice(at + 1)}, ...words.slice(i + 1)]]
  }
  return []
}
