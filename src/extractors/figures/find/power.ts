import {type Amount, toAmount} from './amount.js'

// 4e14 · 1.3e6 · 12e-1; of E without a sign only behind a decimal point, as `2E5` may be a code
const exponent = /^(?:e([+−–-]?\d{1,2})|E([+−–-]\d{1,2}))(?![\w-]|\.\d)/
const pointExponent = /^E(\d{1,2})(?![\w-]|\.\d)/
// 2.48×10−5 · 3.2 x 10^5 · 6.02 × 10²³; a bare `×105` says nothing of a power
const tenTo = /^\s?[×x*]\s?10(?:\^\s?([+−–-]?\d{1,2})|([+−–]\d{1,2})|([⁺⁻]?[⁰¹²³⁴-⁹]{1,2}))(?!\w|\.\d)/
// 1.1^23 · 2.5^-1
const caret = /^\^([+−–-]?\d{1,3})(?!\w|\.\d)/

/** A number in scientific notation, or to a power; `end` is where its own digits end. */
export function withPower(text: string, start: number, end: number, plain: string): Amount | undefined {
  const mark = text.charAt(text[end] === ' ' ? end + 1 : end)
  if (!'eE^×x*'.includes(mark || ' ')) return undefined
  const rest = text.slice(end, end + 12)
  const raised = caret.exec(rest)
  if (raised) {
    const value = Number(plain) ** toPower(raised[1])
    return toAmount({start, end: end + raised[0].length, digitsEnd: end, plain: String(value), value})
  }
  const ten = tenTo.exec(rest) ?? exponent.exec(rest) ?? (plain.includes('.') ? pointExponent.exec(rest) : null)
  const scale = ten && toPower(ten[1] ?? ten[2] ?? ten[3])
  return ten ? toAmount({start, end: end + ten[0].length, digitsEnd: end, plain, scale: scale ?? 0}) : undefined
}

const raisedSigns = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `−5`, `+23`, `⁻⁵` as a number. */
function toPower(written = ''): number {
  const digits = [...written].map(sign => {
    if (sign === '−' || sign === '–' || sign === '⁻') return '-'
    return raisedSigns.includes(sign) ? String(raisedSigns.indexOf(sign)) : sign.replace('⁺', '+')
  })
  return Number(digits.join(''))
}
