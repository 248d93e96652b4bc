import type {DateMention} from '../../ast/index.js'
import {type Prose, sentenceAt, toSourceSpan, toTextOffset} from '../../prose/index.js'

/** Where the words of a time end that end at the offset `end` of `source`, and whether a sentence ends with them. */
export interface TimeEnd {
  /** Past the full stop, be it that of “p.m.” or of the sentence. */
  readonly end: number
  readonly isSentenceEnd: boolean
}

/** A full stop after “p.m” or “noon” may be that of the abbreviation, of the sentence, or of both. */
export function timeEnd(value: string, end: number, prose: Prose): TimeEnd {
  const past = value[end] === '.' ? end + 1 : end
  const sentence = sentenceAt(prose, toTextOffset(prose, past) - 1)
  const ends = sentence !== undefined && toSourceSpan(prose, sentence).end === past
  return {end: past, isSentenceEnd: ends && value[past - 1] === '.'}
}

/** Whether a date is written so that its words can be looked at in the source, outside of tables and contact blocks. */
export function isPlainTime({type, raw}: DateMention, {role}: Prose): boolean {
  return raw === undefined && (type === 'time' || type === 'range') && role !== 'table' && role !== 'contacts'
}
