import {commentTools, draftMarks, reviewWords} from '../../../lexicon/index.js'
import type {Signs} from '../../../lint/visit-blocks.js'
import type {Span} from '../../../source/index.js'
import {editWords, isTask, isWaiting} from './remarks.js'

const longestMark = 80
const between = /\s{0,3}(?:[-–—|:;,/()[\]*!.]{1,4}\s{1,3}|\s[-–—|]{1,3}\s|[|()[\]*/!.]{1,4})\s{0,3}/
/** v3 · version 2.1 · rev. 4 · 3 · 12 May 2026 · 2026-05-12 · JW */
const version =
  /^(?:(?:v|ver|version|rev|revision|draft|no)?\.?\s?\d{1,3}(?:\.\d{1,3})?|[A-Z]{2,3}|[\d/-]{6,10}|\w{1,9} \d{1,2},? \d{4}|\d{1,2} \w{3,9} \d{4}|\d{4}|\w{3,9} \d{1,2})$/i
const tag = /^[[(]\s?([^[\]()]{3,40})\s?[\])]|[[(]\s?([^[\]()]{3,40})\s?[\])]$/
const opening = /^([A-Z]{5}[A-Z ]{0,40})(?::| [-–—|])\s/
/** [JW1]: where a reviewer's comment stood. */
const remains = /\[[A-Z]{2}\d{1,2}\](?!\(|\[|:)/g
/** [UPDATE WITH QUOTE] is a placeholder, which is another rule's. */
const allCapitals = /^\[[A-Z]{2,20}(?:[ _/-][A-Z0-9]{1,20}){1,8}\]$/
const bracketed = /\[(?:[A-Z]{2,3}: )?([A-Za-z]{2,10})\b[^[\]]{1,200}\]/g

/** A word of every mark, its longest, which is the rarest as well. */
const wordsOfMarks = Array.from(draftMarks, mark =>
  mark.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest)),
)
/** What a block with a mark holds. */
export const markSigns: Signs = {words: [...new Set(['draft', 'hold', ...editWords, ...wordsOfMarks])]}
/** What one with a note of a reviewer holds. */
export const noteSigns: Signs = {words: ['[']}

/** The stretch of a block that says that the release is not ready: the whole of a short one, or a tag at its edge. */
export function findMark(text: string): Span | undefined {
  const words = text.trim()
  if (words.length <= longestMark && isMark(words)) {
    const start = text.indexOf(words)
    return {start, end: start + words.length}
  }
  const edge = tag.exec(words) ?? opening.exec(words)
  const inner = edge?.[1] ?? edge?.[2]
  if (!edge || inner === undefined || !isMark(inner)) return undefined
  const start = text.indexOf(inner, text.indexOf(words) + edge.index)
  return {start, end: start + inner.length}
}

/** “DRAFT v3 – 12 May 2026 – JW to check”: known marks, and beside them nothing but versions, days, initials and tasks. */
function isMark(words: string): boolean {
  const parts = words.split(between).filter(part => part !== '')
  const isKnown = (part: string): boolean =>
    draftMarks.has(part.toLowerCase().replace(/[\s_]+/g, ' ')) || isNumbered(part) || isWaiting(part)
  return parts.some(isKnown) && parts.every(part => isKnown(part) || version.test(part) || isTask(part))
}

/** Draft 3 · DRAFT v2.1 · Final draft 12 May 2026 */
function isNumbered(part: string): boolean {
  const [, mark = '', rest = ''] = /^((?:\p{L}{1,7} )?draft)\s(.{1,20})$/iu.exec(part) ?? []
  return draftMarks.has(mark.toLowerCase()) && version.test(rest)
}

/** “[JW: is this right?]”, “[please check with legal]”: what a reviewer asks in brackets. */
export function* findNotes(text: string): Generator<Span> {
  for (const {0: mark, index} of text.matchAll(remains)) yield {start: index, end: index + mark.length}
  for (const {0: note, 1: word = '', index} of text.matchAll(bracketed)) {
    const isAsked = /^\[[A-Z]{2,3}: /.test(note) && note.endsWith('?]')
    const after = text[index + note.length]
    if ((isAsked || reviewWords.has(word.toLowerCase())) && after !== '(' && !allCapitals.test(note))
      yield {start: index, end: index + note.length}
  }
}

/** Whether an HTML comment speaks to a person: two words or more, the first of which is no program's. */
export function isRemark(html: string): boolean {
  const words = /^<!--([\s\S]{0,400})/.exec(html)?.[1]?.replace('-->', '').trim() ?? ''
  const [first = '', second] = words.split(/\s+/)
  const name = first.toLowerCase().replace(/[:,]$/, '')
  if (second === undefined || !/^\p{L}[\p{L}’'.,:-]{0,30}$/u.test(first) || !/\p{L}/u.test(second)) return false
  return !commentTools.has(name) && !commentTools.has(name.split('-')[0] ?? '')
}
