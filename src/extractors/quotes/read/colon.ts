import {bodies, documents} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {Attribution} from './attribution.js'
import {readSpeaker} from './speaker.js'
import {nameless, type SpeakerText} from './speaker-text.js'
import {isNameWord, isParticle, isPossessive, isTitleWord, withoutPossessive} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** “Ana Ruiz, CEO of Acme:” · “Ana Ruiz welcomes the new colleagues:” */
export function colonBefore(prose: Prose, words: readonly Word[]): Attribution | undefined {
  if (!isMark(words.at(-1), ':')) return undefined
  const own = words.slice(0, -1)
  const speaker = readSpeaker(prose, own, false)
  if (speaker?.name && speaker.type === 'person') return {prose, speaker, cue: undefined}
  const author = authorOf(own)
  if (author) return {prose, speaker: author, cue: undefined}
  return subjectOf(prose, own) ?? subjectOf(prose, afterClause(own))
}

/** “As the year ends, ⟨Ana Ruiz thanks the town⟩:” */
function afterClause(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(word => isMark(word, ','))
  return comma > 0 && openers.has(words[0]?.key ?? '') ? words.slice(comma + 1) : []
}

const openers = new Set([
  'as',
  'after',
  'with',
  'while',
  'when',
  'in',
  'on',
  'at',
  'following',
  'today',
  'looking',
  'to',
])

const small = new Set(['of', 'for', 'and', '&', 'the', 'at', 'with', 'from', 'a', 'an', 'to', 'in'])

/** The person whom a sentence begins with, whatever its verb is; by the surname alone with reserve. */
export function subjectOf(prose: Prose, words: readonly Word[]): Attribution | undefined {
  const verb = words.findIndex(
    (word, i) =>
      i > 0 &&
      word.type === 'word' &&
      !isNameWord(word) &&
      !isParticle(word) &&
      !isTitleWord(word) &&
      !small.has(word.key),
  )
  const speaker = verb > 0 ? readSpeaker(prose, words.slice(0, verb), false) : undefined
  if (!speaker?.name || speaker.type !== 'person') return undefined
  return {prose, speaker, cue: undefined, ...(speaker.name.includes(' ') ? {} : {isTentative: true})}
}

/** “The court’s findings are critical:” */
function authorOf(words: readonly Word[]): SpeakerText | undefined {
  const owner = words.slice(0, 4).findIndex(isPossessive)
  const body = words[owner]
  const isBody = body !== undefined && bodies.has(withoutPossessive(body.key)) && words[0]?.key === 'the'
  if (!isBody || !documents.has(words[owner + 1]?.key ?? '')) return undefined
  return nameless('organization', {start: words[0]?.start ?? 0, end: body.end - 2})
}
