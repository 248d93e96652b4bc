import {auxiliaries, unnamedSources} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {withoutBrackets} from '../read/parts.js'
import {nameless, type SpeakerText} from '../read/speaker-text.js'
import {subjectBefore} from '../read/subject.js'
import {withoutAdverbs} from '../read/verbs.js'
import {isNameWord} from '../read/word-kinds.js'
import {isMark, type Word} from '../read/words.js'
import type {ReportingVerb} from './reporting-verb.js'

/** The subject of a reporting verb; “we” is the issuer, who believes nothing aloud. */
export function speakerBefore(prose: Prose, all: readonly Word[], verb: ReportingVerb): SpeakerText | undefined {
  const words = afterClause(afterColon(all.slice(0, verb.from)))
  const own = withoutAdverbs(words)
  const last = own.at(-1)
  // “is said to”, “should note that”, “did not say that”: nobody says it.
  if (!last || auxiliaries.has(last.key) || silencers.has(last.key)) return undefined
  if (last.key === 'we')
    return verb.kind === 'thought' ? undefined : nameless('organization', {start: last.start, end: last.end})
  if (own.length <= 3 && unnamedSources.has(last.key))
    return nameless('unnamed', {start: own[0]?.start ?? last.start, end: last.end})
  const speaker = subjectBefore(prose, words, words.length)
  return speaker && isCounted(words, speaker) ? undefined : speaker
}

const silencers = new Set(['to', 'not', 'never', 'be', 'been', 'being', 'nobody'])

/**
 * “Acme Opens Plant: ⟨In May, Acme⟩ announced that …”: what stands before a colon is no subject, brackets aside; nor is a
 * dateline, which ends in a dash after capitals, a number or a bracket.
 */
function afterColon(words: readonly Word[]): readonly Word[] {
  const plain = withoutBrackets(words)
  const colon = plain.findLast(
    (word, i) => isMark(word, ':;') || (isMark(word, '–—-') && endsDateline(words, word, plain[i - 1])),
  )
  return colon ? words.slice(words.indexOf(colon) + 1) : words
}

const endsDateline = (words: readonly Word[], dash: Word, before: Word | undefined): boolean =>
  before !== undefined &&
  (before.type === 'number' || /^[A-Z]{2,30}$/.test(before.text) || isMark(words[words.indexOf(dash) - 1], ')'))

/** “Prices are low, and ⟨Ruiz⟩ said that …”: a clause of its own before the comma is no part of the subject. */
function afterClause(words: readonly Word[]): readonly Word[] {
  const verb = words.findLastIndex(({text}, i) => i > 0 && auxiliaries.has(text))
  if (verb < 0 || words.slice(0, verb).some(({key}) => relatives.has(key))) return words
  const comma = words.findIndex((word, i) => i > verb && isMark(word, ',–—'))
  return comma < 0 || comma >= words.length - 1 ? words : words.slice(comma + 1)
}

const relatives = new Set(['who', 'which', 'that', 'whose', 'as'])

/** “a survey of 1,000 ⟨Americans⟩ says”: the number is no date. */
function isCounted(words: readonly Word[], {mention}: SpeakerText): boolean {
  const at = words.findIndex(({start}) => start >= mention.start)
  const [before, number] = words.slice(Math.max(0, at - 2), at)
  return number?.type === 'number' && !/^(?:19|20)\d\d$/.test(number.key) && !isNameWord(before)
}

/** The subject of a verb after its clause, “Sales had doubled, ⟨Ana Ruiz, CEO of Acme⟩, said”: the shortest that is more than a post. */
export function speakerAfterClause(prose: Prose, all: readonly Word[], verb: ReportingVerb): SpeakerText | undefined {
  const commas = all.slice(0, verb.from - 1).flatMap((word, i) => (isMark(word, ',–—') ? [i] : []))
  for (const comma of commas.slice(-4).toReversed()) {
    const words = all.slice(comma + 1)
    const speaker = speakerBefore(prose, words, {...verb, from: verb.from - comma - 1})
    const isPost =
      speaker?.type === 'unnamed' || (speaker?.type === 'pronoun' && speaker.mention.end - speaker.mention.start > 4)
    if (speaker && !isPost) return speaker
  }
  return speakerBefore(prose, all, verb)
}
