import {lexemeAt, onceForWords, type Prose, type Token} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {type Judged, judge, pluralPossessiveOf} from './judge.js'
import {kinds} from './kinds.js'

/** A token with its text, for those who read the words beside a quotation. */
export interface Word extends Span, Judged {
  readonly type: Token['type']
}

/** The words and marks of a stretch of a block's text; asterisks left over from emphasis are no words. */
export function wordsIn(prose: Prose, start: number, end: number): readonly Word[] {
  const all = wordsOf(prose)
  const from = firstFrom(all, start)
  const to = firstFrom(all, end)
  const isWhole = (all[from]?.start ?? start) >= start && (all[to]?.start ?? end) >= end
  // A stretch that begins or ends inside of a word is read anew.
  return isWhole ? all.slice(from, to) : readWords(prose, start, end)
}

function readWords(prose: Prose, start: number, end: number): readonly Word[] {
  const {text, tokens} = prose
  const words: Word[] = []
  for (let i = firstFrom(tokens, start); i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.start >= end) break
    const isWhole = token.start >= start && token.end <= end
    const from = isWhole ? token.start : Math.max(token.start, start)
    const to = isWhole ? token.end : Math.min(token.end, end)
    const judged = judge(isWhole ? token.lexeme : lexemeAt(text, from, to))
    // Most words and marks stand for themselves.
    if ((judged.kinds & (kinds.suffix | kinds.leftover)) === 0) words.push(toWord(token.type, from, to, judged))
    else if ((judged.kinds & kinds.leftover) === 0) addSuffix(words, text, toWord(token.type, from, to, judged))
  }
  return words
}

/** Adds a full stop or an apostrophe: to the word before it where it belongs to that. */
function addSuffix(words: Word[], text: string, mark: Word): void {
  const last = words.at(-1)
  if (last?.end !== mark.start) words.push(mark)
  else if (mark.text === '.' && isAbbreviation(last))
    words[words.length - 1] = toWord(last.type, last.start, mark.end, judge(lexemeAt(text, last.start, mark.end)))
  else if (mark.text !== '.' && isPluralPossessive(text, mark.start, last))
    words[words.length - 1] = toWord(last.type, last.start, mark.end, pluralPossessiveOf(last.text, mark.text))
  else words.push(mark)
}

/** All words and marks of a block; they are asked for again and again, so they are kept with its words. */
export const wordsOf = onceForWords((prose): readonly Word[] => readWords(prose, 0, prose.text.length))

const toWord = (type: Token['type'], start: number, end: number, {text, key, kinds}: Judged): Word => ({
  type,
  start,
  end,
  text,
  key,
  kinds,
})

/** The text that a run of words covers, with single spaces. */
export function textOf(prose: Prose, words: readonly Word[]): string {
  const text = prose.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
  return isLoose.test(text) ? text.replace(/[\s*]+/g, ' ').trim() : text
}

/** A star, a space beside another, or one of another kind: rare, and none stands at an end of words. */
const isLoose = /[*]|[^\S ]| {2}/

/** Whether a mark is one of those given. */
export function isMark(word: Word | undefined, marks: string): boolean {
  return word !== undefined && word.type !== 'word' && word.text.length === 1 && marks.includes(word.text)
}

/** `Mr`, `Inc`, `Ph.D` take their full stop along, at the end of a sentence as well. */
const isAbbreviation = ({type, kinds: own}: Word): boolean => type === 'word' && (own & kinds.abbreviation) !== 0

/** `Robotics’ ` before a word: a possessive without an s of its own. */
const isPluralPossessive = (text: string, at: number, last: Word): boolean =>
  last.key.endsWith('s') && text[at + 1] === ' ' && /[A-Za-z]/.test(text[at + 2] ?? '')

function firstFrom(tokens: readonly Span[], start: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}
