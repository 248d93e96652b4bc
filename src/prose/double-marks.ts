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

const mark = /[“”"„«»]|''|``/g

/** The double quotation marks of a text in order: “ ” " „ « » and the `` '' of typewriters. */
export function findDoubleMarks(text: string): readonly QuotationMark[] {
  const marks: QuotationMark[] = []
  mark.lastIndex = 0
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const {0: sign, index: at} = found
    if (sign === "''" || sign === '``')
      marks.push({at, length: 2, text: sign, side: sign === '``' ? 'open' : 'close', family: 'double'})
    else marks.push(doubleAt(text, at, sign))
  }
  return marks
}

function doubleAt(text: string, at: number, character: string): QuotationMark {
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
    default:
      return {...base, side: lean(text, at) ?? (character === '«' ? 'open' : 'close'), family: 'guillemet'}
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
