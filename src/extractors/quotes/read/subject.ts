import type {Prose} from '../../../prose/index.js'
import {readSpeaker} from './speaker.js'
import type {SpeakerText} from './speaker-text.js'
import {withoutAdverbs} from './verbs.js'
import {isMark, type Word} from './words.js'

const openers = new Set(['and', 'but', 'as', 'that', 'when', 'while', 'where', 'which'])

const relatives = new Set(['what', 'how', 'why', 'whether'])

/** The subject of a verb: the longest tail of the words before it that reads like a speaker. */
export function subjectBefore(prose: Prose, words: readonly Word[], verb: number): SpeakerText | undefined {
  const before = withoutAdverbs(words.slice(0, verb))
  // “… give Acme what CEO Tom Berg describes as”: the clause with the verb begins there, whatever stands before it.
  const clause = before.findLastIndex(word => relatives.has(word.key)) + 1
  for (let from = clause; from < before.length; from++) {
    if (from > clause && !opensClause(before[from - 1])) continue
    const speaker = readSpeaker(prose, before.slice(from), false)
    if (speaker) return speaker
  }
  return undefined
}

function opensClause(before: Word | undefined): boolean {
  if (!before) return true
  return isMark(before, ',)–—.;:') || openers.has(before.key) || before.type === 'number'
}
