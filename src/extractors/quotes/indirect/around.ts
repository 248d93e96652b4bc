import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import type {Attribution} from '../read/attribution.js'
import {readSpeaker} from '../read/speaker.js'
import type {SpeakerText} from '../read/speaker-text.js'
import {isMark, type Word} from '../read/words.js'
import {addresseeEnds, afterAdjuncts} from './adjuncts.js'
import {hasFinite, isVerbAt} from './clause.js'
import {clauseSpan} from './report.js'
import type {ReportingVerb} from './reporting-verb.js'
import {speakerAfterClause} from './speaker-before.js'

/** A clause before its attribution, and the word that the rest of it begins with. */
interface Around {
  readonly clause: readonly Span[]
  readonly from: number
  readonly attribution: Attribution
}

/** “⟨Sales had doubled⟩, Ruiz said on Monday.”, “⟨Sales⟩, Ruiz said, ⟨had doubled⟩.”, “As Ruiz said, ⟨sales had doubled⟩.” */
export function readAround(prose: Prose, words: readonly Word[], verb: ReportingVerb): Around | undefined {
  if (!standsAlone(words, verb)) return undefined
  const inverted = readInverted(prose, words, verb)
  if (inverted) return inverted
  const speaker = speakerAfterClause(prose, words, verb)
  if (!speaker) return undefined
  const rest = restAfter(words, addresseeEnds(words, verb.to)[0] ?? verb.to)
  const clause = clauseAround(words, verb, speaker.mention.start, rest)
  return clause && {...clause, attribution: {prose, speaker, cue: verb.span}}
}

/** “⟨Sales⟩, said Ana Ruiz, ⟨had doubled⟩.” */
export function readInverted(prose: Prose, words: readonly Word[], verb: ReportingVerb): Around | undefined {
  if (!standsAlone(words, verb) || !isMark(words[verb.from - 1], ',–—')) return undefined
  const speaker = readSpeaker(prose, words.slice(verb.to), true)
  if (!speaker) return undefined
  const rest = restAfter(words, firstAfter(words, speaker.mention.end))
  const clause =
    clauseAround(words, verb, verb.span.start, rest) ??
    (isFull(speaker) ? clauseAround(words, verb, verb.span.start, words.length) : undefined)
  return clause && {...clause, attribution: {prose, speaker, cue: verb.span}}
}

/** After a full name and a post come other words than those on where and when: “…, said Ana Ruiz, using an old word”. */
const isFull = ({name}: SpeakerText): boolean => name?.includes(' ') === true

const standsAlone = (words: readonly Word[], verb: ReportingVerb): boolean =>
  verb.bare !== 'never' && words[verb.from]?.key.endsWith('ing') !== true

/** The clause before an attribution that begins at an offset, and after it from a word on. */
function clauseAround(
  words: readonly Word[],
  verb: ReportingVerb,
  offset: number,
  from: number | undefined,
): Omit<Around, 'attribution'> | undefined {
  const comma = commaBefore(words, offset)
  if (comma === undefined || from === undefined) return undefined
  const before = words.slice(0, comma)
  if (!isClause(before, words.slice(from), verb.bare === 'any' || words[0]?.key === 'as')) return undefined
  const first = clauseSpan(before)
  return {clause: first ? [first] : [], from}
}

/** “Today, Acme announced, among other things, a plant”: only what surely says something stands around by half. */
function isClause(before: readonly Word[], after: readonly Word[], isSure: boolean): boolean {
  const whole = [...before, ...after]
  if (whole.length < 3) return false
  return hasFinite(isSure || isVerbAt(whole, before.length) ? whole : before)
}

const firstAfter = (words: readonly Word[], offset: number): number => {
  const at = words.findIndex(({start}) => start >= offset)
  return at < 0 ? words.length : at
}

/** The comma or dash that parts the clause from its attribution; 0 where “as” opens the sentence. */
function commaBefore(words: readonly Word[], offset: number): number | undefined {
  let at = firstAfter(words, offset) - 1
  while (words[at]?.key === 'the' || words[at]?.key === 'as') at--
  if (at < 0) return 0
  return isMark(words[at], ',–—') ? at : undefined
}

/** Where the clause goes on after its attribution: after a comma, or nowhere; undefined where the verb has an object. */
function restAfter(words: readonly Word[], from: number): number | undefined {
  const at = afterAdjuncts(words, from)
  if (isEnd(words, at)) return words.length
  if (!isMark(words[at], ',–—')) return undefined
  return isEnd(words, afterAdjuncts(words, at + 1)) ? words.length : at + 1
}

const isEnd = (words: readonly Word[], at: number): boolean =>
  at >= words.length || (at === words.length - 1 && isMark(words[at], '.!?;'))
