import {datedWords, happenedWords, movedWords, occurredWords} from '../../../lexicon/index.js'

// Ranges, for V8 needs milliseconds to compile the classes of Unicode.
const letter = 'A-Za-zÀ-ÖØ-öø-ɏ'
const capital = 'A-ZÀ-ÖØ-ÞĀ-ɏ'

const anyOf = (words: readonly string[]): string => `(?:${words.map(word => word.replace(' ', '\\s')).join('|')})`

/** on · in · during · between: what a day stands after; nothing before “May 3” is as good */
const preposition = '(?:\\s(?:on|in|at|by|during|between))?(?:\\sthe)?'
/** in Tarn · at the Tarn Hall · at its plant in Tarn */
const place = `(?:\\s(?:in|at)(?:\\s(?:the|its))?(?:\\s[${capital}][${letter}’'-]{1,20},?){1,4}){0,2}`
/** was held · were officially opened · has been completed */
const passive = `(?:was|were|has\\sbeen|have\\sbeen)(?:\\s[a-z]{2,12}ly)?\\s${anyOf(happenedWords)}`
/** will be held · is to be held · will open · is scheduled to begin · is scheduled for */
const planned =
  '(?:(?:will|shall)(?:\\s(?:also|be))?|(?:is|are)\\s(?:scheduled|expected|planned|slated)\\sto(?:\\sbe)?|(?:is|are)\\sto\\sbe)\\s[a-z]{3,14}|(?:is|are)\\s(?:scheduled|slated|set|planned)\\sfor'

const pastVerb = new RegExp(`(?<![${letter}-])(?<verb>${passive}|${anyOf(occurredWords)})${place},?${preposition}\\s$`)
/** arrived · took part; no participle: “goals met on May 3”, “will be attended” */
const movedVerb = new RegExp(
  `(?<![${letter}-])(?<!(?:be|been|being|is|are|was|were|to|has|have|had)\\s)(?<verb>${anyOf(movedWords)})(?<between>\\s[^,;:()“”"–—]{0,60})\\s$`,
)
const futureVerb = new RegExp(`(?<![${letter}-])(?<verb>${planned})(?<between>[^,;:()“”"–—]{0,60})\\s$`)
/** Another verb, or a noun that the date belongs to. */
const stop = new RegExp(
  `(?<![${letter}-])(?:${datedWords.join('|')}|[${letter}-]{2,20}(?:ed|ing))(?![${letter}-])`,
  'i',
)
/** What comes later, or a participle: “attended the call for the fair on”, “goals met by the crew on”. */
const purpose = /^\sby\b|\b(?:for|about|ahead|over|against|plan|plans|vote|date)\b/i
/** on · in · the first days of: the date hangs on the verb and not on a noun */
const hangsOnVerb = /(?:^|\s)(?:on|in|during|by|between|at)(?:\sthe)?$/

/** The verb that a date belongs to and its tense: `will be held`, as the last words of `before`. */
export interface Verb {
  readonly words: string
  readonly isFuture: boolean
}

/** The verb that says what happens on the day that follows `before`; undefined where that is not plain. */
export function verbBefore(before: string): Verb | undefined {
  const past = pastVerb.exec(before)?.groups?.verb
  if (past !== undefined) return {words: past, isFuture: false}
  const moved = movedVerb.exec(before)?.groups
  if (moved?.verb !== undefined && isOwnDay(moved.between ?? '')) return {words: moved.verb, isFuture: false}
  const {verb, between = ''} = futureVerb.exec(before)?.groups ?? {}
  if (verb === undefined || stop.test(between)) return undefined
  return between === '' || hangsOnVerb.test(between) ? {words: verb, isFuture: true} : undefined
}

/** Whether a day behind “arrived” and these words is that of the arrival. */
const isOwnDay = (between: string): boolean =>
  hangsOnVerb.test(between) && !stop.test(between) && !purpose.test(between)
