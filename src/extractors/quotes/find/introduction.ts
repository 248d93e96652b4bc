import type {Prose} from '../../../prose/index.js'
import type {Attribution} from '../read/attribution.js'
import {attributionBefore} from '../read/before.js'
import {sentenceStart} from '../read/sentence.js'
import {subjectBefore} from '../read/subject.js'
import {verbsIn} from '../read/verbs.js'
import {wordsIn} from '../read/words.js'

/** “Ana Ruiz, CEO of Acme, said:” at the end of a block, after its last quotation. */
export function introductionOf(prose: Prose, from: number): Attribution | undefined {
  const end = prose.text.replace(/[\s*]{1,8}$/, '').length
  const last = prose.text[end - 1]
  return last === ':' || last === ',' ? attributionBefore(prose, from, end) : undefined
}

/** “Ana Ruiz, CEO of Acme, says the market is growing.”: a full name that a block reports of in its last sentence. */
export function reportOf(prose: Prose): Attribution | undefined {
  if (prose.role !== 'body' && prose.role !== 'lead') return undefined
  const {length} = prose.text.trimEnd()
  const words = wordsIn(prose, sentenceStart(prose, length - 1), length)
  for (const verb of verbsIn(words)) {
    const speaker = verb.takes === 'fragment' ? undefined : subjectBefore(prose, words, verb.from)
    if (speaker?.type === 'person' && speaker.name?.includes(' ')) return {prose, speaker, cue: verb.span}
  }
  return undefined
}
