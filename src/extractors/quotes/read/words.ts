import {lexemeAt, onceForWords, type Prose, type Token} from '../../../prose/index.js'
import {firstEndingAfter, type Span} from '../../../source/index.js'
import {type Judged, judge, pluralPossessiveOf} from './judge.js'
import {kinds} from './kinds.js'

/**
 * A token with what is known of its letters, for those who read the words beside a quotation. A release has hundreds, so that
 * each is two references and no copy of what they hold.
 */
export class Word implements Span, Judged {
  readonly #token: Token
  readonly #judged: Judged

  constructor(token: Token, judged: Judged) {
    this.#token = token
    this.#judged = judged
  }

  get type(): Token['type'] {
    return this.#token.type
  }

  get start(): number {
    return this.#token.start
  }

  get end(): number {
    return this.#token.end
  }

  get text(): string {
    return this.#judged.text
  }

  get key(): string {
    return this.#judged.key
  }

  get kinds(): number {
    return this.#judged.kinds
  }
}

/** The words and marks of a stretch of a block's text; asterisks left over from emphasis are no words. */
export function wordsIn(prose: Prose, start: number, end: number): readonly Word[] {
  const all = wordsOf(prose)
  const from = firstEndingAfter(all, start)
  const to = firstEndingAfter(all, end)
  const isWhole = (all[from]?.start ?? start) >= start && (all[to]?.start ?? end) >= end
  // A stretch that begins or ends inside of a word is read anew.
  return isWhole ? all.slice(from, to) : readWords(prose.text, cut(prose, start, end)).words
}

/** All words and marks of a block. */
export const wordsOf = (prose: Prose): readonly Word[] => readBlock(prose).words

/** The indexes of the words that are written like a name: a search for names needs to look at no others. */
export const capitalsOf = (prose: Prose): readonly number[] => readBlock(prose).capitals

/** Words are asked for again and again, so they are kept. */
const readBlock = onceForWords((prose): Reading => readWords(prose.text, prose.tokens))

interface Reading {
  readonly words: readonly Word[]
  readonly capitals: readonly number[]
}

function readWords(text: string, tokens: readonly Token[]): Reading {
  const words: Word[] = []
  const capitals: number[] = []
  for (const token of tokens) {
    const judged = judge(token.lexeme)
    if ((judged.kinds & kinds.name) !== 0) capitals.push(words.length)
    // Most words and marks stand for themselves.
    if ((judged.kinds & (kinds.suffix | kinds.leftover)) === 0) words.push(new Word(token, judged))
    else if ((judged.kinds & kinds.leftover) === 0) addSuffix(words, text, token)
  }
  return {words, capitals}
}

/** The tokens of a stretch, those at its ends no longer than it reaches. */
function cut({text, tokens}: Prose, start: number, end: number): readonly Token[] {
  const own: Token[] = []
  for (let i = firstEndingAfter(tokens, start); i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.start >= end) break
    const [from, to] = [Math.max(token.start, start), Math.min(token.end, end)]
    const isWhole = from === token.start && to === token.end
    own.push(isWhole ? token : {type: token.type, start: from, end: to, lexeme: lexemeAt(text, from, to)})
  }
  return own
}

/** Adds a full stop or an apostrophe: to the word before it where it belongs to that. */
function addSuffix(words: Word[], text: string, mark: Token): void {
  const last = words.at(-1)
  const isFullStop = mark.lexeme.text === '.'
  if (last?.end !== mark.start || !(isFullStop ? isAbbreviation(last) : isPluralPossessive(text, mark.start, last))) {
    words.push(new Word(mark, judge(mark.lexeme)))
    return
  }
  const lexeme = lexemeAt(text, last.start, mark.end)
  const judged = isFullStop ? judge(lexeme) : pluralPossessiveOf(last.text, mark.lexeme.text)
  words[words.length - 1] = new Word({type: last.type, start: last.start, end: mark.end, lexeme}, judged)
}

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
