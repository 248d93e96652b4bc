import type {FigureChange} from '../../../ast/index.js'
import {type ChangeDirection, changeVerbs, isChangeCue} from '../../../lexicon/index.js'
import {changeWords, lastDirection, nounOfChange, startOfOrigin, withoutFillers} from './change-words.js'

/** The part in a change that the words before a figure give it. */
export interface ChangeLead {
  readonly role: FigureChange['role']
  readonly direction: ChangeDirection | undefined
  /** The words before those that give the part. */
  readonly rest: readonly string[]
  /** Nothing stands between the word of change and the figure but “to”. */
  readonly isTight: boolean
  /** “or 4%”: the difference again. */
  readonly isOr?: true
  /** “flat at $5”, “up 5% at $5” */
  readonly isAt?: true
  /** “grew”, “rose”, and not “up” or “an increase of”. */
  readonly isVerb?: boolean
  /** “an increase over”, “higher than”: words that elsewhere say more or less than. */
  readonly isBase?: boolean
}

/** Reads the words between two figures, or before the first; `tail` follows the figure. */
export function readLead(stretch: string, written: string, tail: string): ChangeLead | undefined {
  const words = withoutFillers(changeWords(stretch))
  return readTo(words) ?? readFrom(stretch) ?? readDelta(words, stretch, written, tail)
}

/** “rose to”, “to a record”, “flat at” */
function readTo(words: readonly string[]): ChangeLead | undefined {
  const last = words.at(-1)
  if (last !== 'to' && last !== 'at') return undefined
  const before = words.slice(0, -1)
  const word = before.at(-1)?.endsWith('ly') ? before.at(-2) : before.at(-1)
  const direction = lastDirection(before.join(' '))
  if (last === 'at') return {role: 'to', direction, rest: before, isTight: direction === 'flat', isAt: true}
  if (isChangeCue('notTo', before.at(-1))) return undefined
  const isTight = word !== undefined && changeVerbs.has(word) && !isChangeCue('otherTo', word)
  return {role: 'to', direction, rest: before, isTight}
}

function readFrom(stretch: string): ChangeLead | undefined {
  const start = startOfOrigin(stretch)
  if (start === undefined) return undefined
  const rest = changeWords(stretch.slice(0, start))
  const isBase = /^(?:over|than)\b/i.test(stretch.slice(start))
  return {role: 'from', direction: lastDirection(stretch.slice(0, start)), rest, isTight: false, isBase}
}

/** “up”, “rose by”, “an increase of”; “a 12% ⟨increase⟩”; “(+12%)”; “or 4%” */
function readDelta(words: readonly string[], stretch: string, written: string, tail: string): ChangeLead | undefined {
  const last = words.at(-1) ?? ''
  const direction = changeVerbs.get(last)
  const rest = words.slice(0, -1)
  if (direction !== undefined && direction !== 'flat')
    return {role: 'delta', direction, rest, isTight: true, isVerb: /(?:ed|ew|ose|ell)$/.test(last)}
  const through = directionOfVerb(words, stretch, written, tail)
  if (through) return {role: 'delta', direction: through, rest: [], isTight: true, isVerb: true}
  const noun = nounOfChange(tail)
  if (noun !== undefined) return {role: 'delta', direction: noun, rest: words, isTight: true}
  if (/\($/.test(stretch) && /^[+−–-]\d/.test(written))
    return {role: 'delta', direction: written.startsWith('+') ? 'up' : 'down', rest: words, isTight: true}
  if (!/^,?\s\(?or\s(?:by\s|about\s|approximately\s|nearly\s|a\s)?$/i.test(stretch)) return undefined
  return {role: 'delta', direction: undefined, rest: [], isTight: true, isOr: true}
}

/** “raised its dividend ⟨by⟩”, “increased capacity ⟨by⟩”, “grew its customer base ⟨35%⟩ to”: the verb of an object. */
function directionOfVerb(
  words: readonly string[],
  stretch: string,
  written: string,
  tail: string,
): ChangeDirection | undefined {
  const isBy = /\bby\s(?:[a-z]{2,14}\s){0,2}$/i.test(stretch)
  const isOwned = words.slice(-4, -1).some(word => word === 'its' || word === 'their' || word === 'our')
  if (!isBy && !(isOwned && written.endsWith('%') && /^(?:\s(?:to|from)\s|,|$)/.test(tail))) return undefined
  const near = words.slice(-6)
  const at = near.findLastIndex(word => changeVerbs.has(word))
  const direction = changeVerbs.get(near[at] ?? '')
  const isOne = at >= 0 && !near.slice(at + 1).some(word => isChangeCue('apart', word))
  return isOne && direction !== 'flat' ? direction : undefined
}
