import type {Prose} from '../../../prose/index.js'
import type {SpeakerText} from '../read/speaker-text.js'
import {isAdverb} from '../read/word-kinds.js'
import {isMark, type Word} from '../read/words.js'
import type {ReportingVerb} from './reporting-verb.js'
import {speakerBefore} from './speaker-before.js'

/** Who speaks on in a sentence that has reported already, and the word before which the clause so far ends. */
interface GoingOn {
  readonly speaker: SpeakerText
  readonly end: number
}

const conjunctions = new Set(['and', 'but', 'while', 'whereas'])

/** “…, ⟨adding⟩ that”, “… and ⟨added⟩ that”: the same speaker; “…, and Berg ⟨said⟩ that”: another. */
export function speakerGoingOn(
  prose: Prose,
  words: readonly Word[],
  verb: ReportingVerb,
  main: SpeakerText | undefined,
): GoingOn | undefined {
  if (!main) return undefined
  let before = verb.from - 1
  while (isAdverb(words[before])) before--
  const word = words[before]
  if (words[verb.from]?.key.endsWith('ing')) return isMark(word, ',') ? {speaker: main, end: before} : undefined
  if (word?.key === 'and' || word?.key === 'but')
    return words[verb.to]?.key === 'that' ? {speaker: main, end: before} : undefined
  return another(prose, words, verb)
}

function another(prose: Prose, words: readonly Word[], verb: ReportingVerb): GoingOn | undefined {
  const speaker = speakerBefore(prose, words, verb)
  if (!speaker) return undefined
  let first = words.findIndex(({start}) => start >= speaker.mention.start)
  if (words[first - 1]?.key === 'the') first--
  const link = words[first - 1]
  const isLinked = link && conjunctions.has(link.key) && isMark(words[first - 2], ',;')
  return isLinked ? {speaker, end: first - 2} : undefined
}
