import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {accordingTo} from '../read/after.js'
import {readSpeaker} from '../read/speaker.js'
import {isMark, type Word} from '../read/words.js'
import {hasFinite, isVerbAt} from './clause.js'
import {clauseSpan, type Report} from './report.js'

/** How many words may stand between a speaker and the comma that ends the phrase. */
const reach = 14

/** “According to Ana Ruiz, ⟨sales had doubled⟩.”, “⟨Sales⟩, according to Ana Ruiz, ⟨had doubled⟩.” */
export function readAccording(prose: Prose, words: readonly Word[]): Report | undefined {
  const at = words.findIndex((_, i) => accordingTo(words, i))
  const phrase = accordingTo(words, at)
  if (!phrase) return undefined
  const comma = at === 0 ? commaBeforeVerb(words) : undefined
  const speaker = readSpeaker(prose, words.slice(phrase.to, comma), true)
  if (!speaker || !isNear(prose, phrase.span.end, speaker.mention)) return undefined
  const before = words.slice(0, at)
  const after = words.slice((comma ?? commaAfter(words, speaker.mention.end)) + 1)
  if (!hasFinite([...before, ...after])) return undefined
  const clause = [clauseSpan(before), clauseSpan(after)].filter(span => span !== undefined)
  return clause.length > 0 ? {clause, attribution: {prose, speaker, cue: phrase.span}} : undefined
}

/** The last comma before the first verb: what stands between it and the phrase describes the speaker. */
function commaBeforeVerb(words: readonly Word[]): number | undefined {
  const verb = words.findIndex(
    (_, i) => isVerbAt(words, i) && words[i - 1]?.key !== 'who' && words[i - 1]?.key !== 'which',
  )
  const comma = words.slice(0, Math.max(0, verb)).findLastIndex(word => isMark(word, ',–—'))
  return comma < 0 ? undefined : comma
}

function commaAfter(words: readonly Word[], offset: number): number {
  const end = words.findIndex(({start}) => start >= offset)
  const comma = end < 0 ? -1 : words.slice(end, end + reach).findIndex(word => isMark(word, ',–—'))
  return comma < 0 ? words.length : end + comma
}

/** “according to a study at the Tarn Institute”: the name is where it was found, not who found it; nor “Acme’s report”. */
const isNear = ({text}: Prose, from: number, {start, end}: Span): boolean =>
  text.slice(from, start).trim().length <= 4 && !/[’']s?$/.test(text.slice(start, end))
