/** A quotation mark in a text, before it has found its partner. */
export interface QuotationMark {
  readonly at: number
  readonly length: number
  readonly text: string
  readonly side: 'open' | 'close' | 'either'
  readonly family: 'double' | 'guillemet' | 'low'
  /** It opens, though it stands on the side of a closing mark. */
  readonly isMisplaced?: boolean
}

const opensAfter = /^[\s([—–\-/“„«‘*:]?$/
const opensBefore = /^[^\s.,;:!?)\]]/
const closesAfter = /[^\s([]/
const closesBefore = /^(?:[\s.,;:!?)\]—–\-/*’”…]|$)/

/** The double quotation marks of a text in order: “ ” " „ « » and the `` '' of typewriters. */
export function findDoubleMarks(text: string): readonly QuotationMark[] {
  const marks: QuotationMark[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === "'" && text[at + 1] === "'") {
      marks.push({at, length: 2, text: "''", side: 'close', family: 'double'})
      at++
      continue
    }
    if (character === '`' && text[at + 1] === '`') {
      marks.push({at, length: 2, text: '``', side: 'open', family: 'double'})
      at++
      continue
    }
    const mark = doubleAt(text, at, character)
    if (mark) marks.push(mark)
  }
  return marks
}

function doubleAt(text: string, at: number, character: string): QuotationMark | undefined {
  const base = {at, length: 1, text: character}
  switch (character) {
    case '“':
      return {...base, side: lean(text, at) === 'close' ? 'either' : 'open', family: 'double'}
    case '”':
      return {...base, side: lean(text, at) === 'open' ? 'either' : 'close', family: 'double'}
    case '"':
      // 15.6" · 6'2": inches, when no quotation is open the pairing leaves them alone.
      return {...base, side: lean(text, at) ?? 'either', family: 'double'}
    case '„':
      return {...base, side: 'open', family: 'low'}
    case '«':
    case '»':
      return {...base, side: lean(text, at) ?? (character === '«' ? 'open' : 'close'), family: 'guillemet'}
    default:
      return undefined
  }
}

/** The side that a mark is on by its neighbours; undefined when they allow both or neither. */
function lean(text: string, at: number): 'open' | 'close' | undefined {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  const mayOpen = opensAfter.test(before) && opensBefore.test(after)
  const mayClose = closesAfter.test(before) && closesBefore.test(after)
  if (mayOpen === mayClose) return undefined
  return mayOpen ? 'open' : 'close'
}
