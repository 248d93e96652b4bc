import {changeVerbs, isChangeCue, thirdPersonVerbs} from '../../../lexicon/index.js'
import type {ChangeStep} from './change-steps.js'

/** How far back a clause is read, in characters, and the longest subject in words. */
const reach = 160
const most = 8

/**
 * What a change measures: the noun before its verb, or before “of”: “⟨Net sales⟩ rose”, “posted ⟨revenue⟩ of”. `from` is
 * where the change before it ends.
 */
export function subjectOf(text: string, steps: readonly ChangeStep[], from: number): string | undefined {
  const start = steps[0]?.amount.figure.start ?? 0
  const clause = clauseBefore(text.slice(Math.max(0, start - reach), start), start <= reach)
  if (clause === undefined) return undefined
  const own = start - from < clause.length ? clause.slice(clause.length - start + from) : clause
  // “Orders doubled to $8 million, more than tripled to $9 million” is of orders; “driven by a 30% increase in services” is not.
  const isSame = own !== clause && /^,?\s(?:and\s)?(?:[a-z]{2,12}\s){0,3}[a-z]{3,12}\s(?:by|to|from)\s$/i.test(own)
  return inChange(steps) ?? subjectOfWords(wordsIn(isSame ? clause : own)) ?? behindValue(steps)
}

function subjectOfWords(words: readonly string[]): string | undefined {
  const owner = words.findLastIndex((each, i) => isOwner(each) && isChange(words[i - 1]))
  if (owner > 0) return toSubject(upToEnd(words.slice(owner + 1)))
  return beforeOf(words) ?? objectBefore(words) ?? beforeVerb(words)
}

/** “increased ⟨capacity⟩ by” */
function objectBefore(words: readonly string[]): string | undefined {
  const by = words.findLastIndex(each => each.toLowerCase() === 'by')
  const verb = words.slice(0, Math.max(0, by)).findLastIndex(isChange)
  const object = words.slice(verb + 1, by)
  return verb < 0 || object.length === 0 || object.some(isEnd) ? undefined : toSubject(object)
}

/** “a 30% increase in ⟨services⟩ to $4 million” */
function inChange([first, second]: readonly ChangeStep[]): string | undefined {
  const words = first?.lead?.role === 'delta' && second ? wordsIn(second.gap) : []
  const at = words.findIndex(isChange)
  return at >= 0 && at < 4 && words[at + 1] === 'in' ? toSubject(upToEnd(words.slice(at + 2))) : undefined
}

const wordsIn = (text: string): readonly string[] =>
  Array.from(text.replace(/\([^()]{0,60}\)/g, '').matchAll(word), ([written]) => written)

const word = /[\p{L}\d][\p{L}\d’'&/.-]{0,30}|[,–—]/gu

const isChange = (each: string | undefined): boolean => each !== undefined && changeVerbs.has(each.toLowerCase())

/** “increased ⟨its⟩ dividend”, “raises ⟨the⟩ price”: what the words after it are of has changed. */
const isOwner = (each: string): boolean => /^(?:its|our|their|the)$/i.test(each)

/** The last clause of a stretch: behind a full stop, a semicolon, a colon, “, and”, “, while”; undefined where it begins before. */
function clauseBefore(text: string, isWhole: boolean): string | undefined {
  const last = [...text.matchAll(/(?:[a-z\d%)”"’][.!?]|[;:•*])\s|[–—]\s?|,\s(?:and|while|but|with)\s/g)].at(-1)
  if (last) return text.slice(last.index + last[0].length)
  return isWhole ? text : undefined
}

/** “posted ⟨record revenue⟩ of $5 million”, “of about $5 million” */
function beforeOf(words: readonly string[]): string | undefined {
  const at = words.findLastIndex(each => each.toLowerCase() === 'of')
  const isBeside = words.slice(at + 1).every(each => isChangeCue('filler', each.toLowerCase()))
  if (at < 1 || !isBeside || isChange(words[at - 1])) return undefined
  const before = words.slice(0, at)
  const stop = before.findLastIndex(
    each => isEnd(each) || isChangeCue('owner', each.toLowerCase()) || /[’']s?$/.test(each),
  )
  return toSubject(before.slice(stop + 1))
}

/** “In the quarter, ⟨net sales⟩ rose”, “⟨Net sales⟩ for the quarter ended June 30, 2026, rose” */
function beforeVerb(words: readonly string[]): string | undefined {
  const verb = words.findLastIndex(isChange)
  // “retention gained, growing from”, “to accommodate an increase from”: what grows stands anywhere before.
  if (words[verb]?.endsWith('ing') || /^an?$/i.test(words[verb - 1] ?? '')) return undefined
  const comma = words.lastIndexOf(',')
  return subjectIn(words.slice(comma + 1)) ?? (comma < 0 ? undefined : subjectIn(words))
}

function subjectIn(clause: readonly string[]): string | undefined {
  const start = clause.findIndex(each => !isChangeCue('owner', each.toLowerCase()) && !/[’']s?$|^\d/.test(each))
  const rest = clause.slice(Math.max(0, start))
  const noun = upToEnd(rest)
  // “Acme ⟨posted⟩ $5 million” measures no Acme.
  return noun.length === rest.length || isAgent(rest, noun.length) ? undefined : toSubject(noun)
}

/** “Acme ⟨had⟩ 400 stores”, not “The backlog ⟨has⟩ grown”. */
function isAgent(words: readonly string[], verb: number): boolean {
  const lower = words[verb]?.toLowerCase() ?? ''
  if (/^(?:has|have|had)$/.test(lower))
    return !words.slice(verb + 1, verb + 4).some(each => /(?:ed|own|en)$/.test(each))
  if (isChangeCue('reporting', lower)) return true
  return thirdPersonVerbs.has(lower) && !changeVerbs.has(lower) && !isChangeCue('state', lower)
}

/** “posted $5 million in ⟨revenue⟩, up 12%” */
function behindValue([first, second]: readonly ChangeStep[]): string | undefined {
  if (!first || first.lead || !second) return undefined
  const noun = /^\s(?:in\s|of\s)?([a-z]{3,14}(?:\s[a-z]{3,14}){0,2}),/i.exec(second.gap)?.[1]
  return noun === undefined || noun.split(' ').some(isEnd) ? undefined : noun
}

/** The words of a noun that goes forward from the first. */
function upToEnd(words: readonly string[]): readonly string[] {
  const end = words.findIndex(isEnd)
  return end < 0 ? words : words.slice(0, end)
}

/** Whether a word ends a noun that goes forward: a verb, a preposition, a word of change, a comma. */
function isEnd(each: string): boolean {
  const lower = each.toLowerCase()
  const isVerb = changeVerbs.has(lower) || isChangeCue('reporting', lower) || thirdPersonVerbs.has(lower)
  return isVerb || /^[,–—]$/.test(each) || isChangeCue('state', lower)
}

function toSubject(words: readonly string[]): string | undefined {
  const first = words.findIndex(each => !isChangeCue('owner', each.toLowerCase()))
  const noun = first < 0 ? [] : words.slice(first)
  const last = noun.at(-1)?.toLowerCase() ?? ''
  const isPronoun = /^(?:where|he|she|it|we|they|who|which|this|that|these|those|there)$/i.test(noun[0] ?? '')
  if (noun.length > most || isPronoun || isChangeCue('notSubject', last) || !/\p{L}{2}/u.test(last)) return undefined
  return noun.join(' ')
}
