import type {Prose, Token} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'

/** The length of `01 234`. */
const shortest = 6

/** Telephone numbers of a block: groups of digits that one mark or space joins. */
export function findPhones({text, tokens}: Prose, places: readonly number[]): readonly Span[] {
  const found: Span[] = []
  let last = -1
  for (const place of places) {
    const first = tokens[place]
    if (first?.type !== 'number' || place <= last) continue
    last = place
    let next = nextGroup(text, tokens, last + 1)
    if (!next && first.end - first.start < shortest) continue
    const groups = [first]
    for (; next; next = nextGroup(text, tokens, last + 1)) {
      groups.push(next.token)
      last = next.index
    }
    const span = toPhone(text, groups)
    if (span) found.push(span)
  }
  return found
}

/** The next group of digits, when only a mark, a space or a parenthesis lies between. */
function nextGroup(text: string, tokens: readonly Token[], from: number): {token: Token; index: number} | undefined {
  if (tokens[from]?.type === 'word') return undefined
  for (let index = from; index < from + 4; index++) {
    const token = tokens[index]
    if (!token) return undefined
    const gap = text.slice(tokens[from - 1]?.end, token.start)
    if (token.type === 'number') return /^(?:[ .\-–/)(\u00a0‑]{1,3})$/.test(gap) ? {token, index} : undefined
    if (token.end - token.start > 1) return undefined
  }
  return undefined
}

function toPhone(text: string, groups: readonly Token[]): Span | undefined {
  const [first, last] = [groups[0], groups.at(-1)]
  if (!first || !last || last.end - first.start < shortest) return undefined
  const digits = groups.map(({start, end}) => text.slice(start, end))
  const isInternational = text[first.start - 1] === '+'
  const start = first.start - (isInternational || text[first.start - 1] === '(' ? 1 : 0)
  const count = digits.join('').replace(/\D/g, '').length
  const isPhone = (isInternational && count >= 7) || (count <= 15 && isNational(text.slice(start, last.end), digits))
  return isPhone ? {start, end: last.end} : undefined
}

function isNational(written: string, digits: readonly string[]): boolean {
  // (503) 555-0142 · 503-555-0142 · 503.555.0142 · 1 503 555 0142 · 555-0142
  if (/^(?:1[ .-])?\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}$/.test(written)) return true
  if (/^\d{3}-\d{4}$/.test(written) || /^\(?0\d{1,4}\)?[ -]\d{3,8}(?:[ -]\d{2,5})?$/.test(written)) return true
  // 20 7946 0018 · 44-20-7946-0018 · 12.34.56.78: at least three groups of two to five digits, unlike sums of money
  const isGrouped = digits.length >= 3 && digits.every(group => /^\d{2,5}$/.test(group)) && !/[–/(]/.test(written)
  return isGrouped && !/^\d{1,3}(?: \d{3})+$/.test(written)
}
