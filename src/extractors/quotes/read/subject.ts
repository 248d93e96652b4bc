import type {Prose} from '../../../prose/index.js'
import {readSpeaker} from './speaker.js'
import type {SpeakerText} from './speaker-text.js'
import {withoutAdverbs} from './verbs.js'
import {isTitleWord} from './word-kinds.js'
import {isMark, type Word} from './words.js'

const openers = new Set(['and', 'but', 'as', 'that', 'when', 'while', 'where', 'which'])

const relatives = new Set(['what', 'how', 'why', 'whether'])

/** The subject of a verb: the longest tail of the words before it that reads like a speaker. */
export function subjectBefore(prose: Prose, words: readonly Word[], verb: number): SpeakerText | undefined {
  const before = withoutAdverbs(words.slice(0, verb))
  // “… give Acme what CEO Tom Berg describes as”: the clause with the verb begins there, whatever stands before it.
  const clause = before.findLastIndex((word, i) => relatives.has(word.key) || opensAside(before, i)) + 1
  for (let from = clause; from < before.length; from++) {
    if (from > clause && !opensClause(before[from - 1])) continue
    const speaker = readSpeaker(prose, before.slice(from), false)
    if (speaker) return speaker
  }
  return undefined
}

/** “And the Act, ⟨as the President⟩ said, …”, and not “Ana Ruiz, as CEO of Acme, said”. */
function opensAside(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (words[at]?.key !== 'as' || (at > 0 && !isMark(words[at - 1], ','))) return false
  return next !== undefined && !isTitleWord(next) && !['a', 'an'].includes(next.key)
}

function opensClause(before: Word | undefined): boolean {
  if (!before) return true
  return isMark(before, ',)–—.;:') || openers.has(before.key) || before.type === 'number'
}
