import type {Prose} from '../../../prose/index.js'
import {readSpeaker} from './speaker.js'
import type {SpeakerText} from './speaker-text.js'
import {withoutAdverbs} from './verbs.js'
import {isMark, type Word} from './words.js'

const openers = new Set(['and', 'but', 'as', 'that', 'when', 'while', 'where', 'which'])

/** The subject of a verb: the longest tail of the words before it that reads like a speaker. */
export function subjectBefore(prose: Prose, words: readonly Word[], verb: number): SpeakerText | undefined {
  const before = withoutAdverbs(words.slice(0, verb))
  for (let from = 0; from < before.length; from++) {
    if (from > 0 && !opensClause(before[from - 1])) continue
    const speaker = readSpeaker(prose, before.slice(from), false)
    if (speaker) return speaker
  }
  return undefined
}

function opensClause(before: Word | undefined): boolean {
  if (!before) return true
  return isMark(before, ',)–—.;:') || openers.has(before.key) || before.type === 'number'
}
