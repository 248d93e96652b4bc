import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import type {Attribution} from '../read/attribution.js'
import type {SpeakerText} from '../read/speaker-text.js'
import {isMark, type Word, wordsIn} from '../read/words.js'
import {readAccording} from './according.js'
import {readAround, readInverted} from './around.js'
import {clauseStart} from './clause-start.js'
import {speakerGoingOn} from './going-on.js'
import {clauseSpan, type Report} from './report.js'
import {type ReportingVerb, reportingVerbsIn} from './reporting-verb.js'
import {speakerBefore} from './speaker-before.js'

/** A report whose clause still runs on: its stretches so far, and the word that the next one begins with. */
interface OpenReport {
  readonly clause: readonly Span[]
  readonly from: number
  readonly attribution: Attribution
}

/** What a sentence reports somebody to have said: “Ana Ruiz said that sales had doubled, adding that costs fell.” */
export function readSentence(prose: Prose, sentence: Span): readonly Report[] {
  const words = wordsIn(prose, sentence.start, sentence.end)
  if (isMark(words.at(-1), ':')) return []
  const according = readAccording(prose, words)
  if (according) return [according]
  if (words[0]?.key === 'according') return []
  const reports: Report[] = []
  let main: SpeakerText | undefined
  let open: OpenReport | undefined
  for (const verb of reportingVerbsIn(words)) {
    const goingOn = speakerGoingOn(prose, words, verb, main)
    if (open && !goingOn) continue
    const speaker = goingOn?.speaker ?? speakerBefore(prose, words, verb)
    const next = openReport(prose, words, verb, speaker, reports.length === 0 && !open)
    main = next?.attribution.speaker ?? speaker ?? main
    if (!next) continue
    if (open) reports.push(...closed(open, words, goingOn?.end ?? words.length))
    open = next
  }
  return open ? [...reports, ...closed(open, words, words.length)] : reports
}

function openReport(
  prose: Prose,
  words: readonly Word[],
  verb: ReportingVerb,
  speaker: SpeakerText | undefined,
  isFirst: boolean,
): OpenReport | undefined {
  // “Prices, said Ana Ruiz, had doubled”: the speaker follows.
  const isParted = isFirst && isMark(words[verb.from - 1], ',–—') && !speaker?.name?.includes(' ')
  const inverted = isParted ? readInverted(prose, words, verb) : undefined
  if (inverted) return inverted
  const start = speaker && clauseStart(words, verb)
  if (speaker && start !== undefined) return {clause: [], from: start, attribution: {prose, speaker, cue: verb.span}}
  return isFirst ? readAround(prose, words, verb) : undefined
}

function closed({clause, from, attribution}: OpenReport, words: readonly Word[], end: number): readonly Report[] {
  const last = clauseSpan(words.slice(from, end))
  const whole = last ? [...clause, last] : clause
  return whole.length > 0 ? [{clause: whole, attribution}] : []
}
