import type {Prose} from '../../../prose/index.js'
import {type Post, readPost} from '../read/post.js'
import {postWords} from '../read/post-words.js'
import {sentenceStart} from '../read/sentence.js'
import {isHonorific, isNameWord, isPlainName, isTitleWord} from '../read/word-kinds.js'
import {isMark, textOf, type Word} from '../read/words.js'
import {leadBefore} from './lead.js'
import {nameStart} from './name-start.js'
import type {Mention} from './person.js'
import type {Run} from './scan.js'

/** A short form that names somebody again, with the post that stands beside it. */
export interface ShortMention extends Mention {
  readonly post: Post | undefined
  /** It has an honorific: a person, known or not. */
  readonly isAddressed: boolean
}

/** “Mr Berg”, “Berg, a professional at Tarn Club,”, “Berg” or “Finance Minister” at the head of a sentence. */
export function readShort(prose: Prose, words: readonly Word[], {from, to}: Run): ShortMention | undefined {
  const start = nameStart(words, from, to)
  const isAddressed = start > from && isHonorific(words[start - 1] ?? words[from])
  const isPlain = start === from && to - from === 1 && isPlainName(words[from])
  const mayBePost = isTitleWord(words[to - 1])
  if (!isAddressed && !isPlain && !mayBePost) return undefined
  const isSubject = opensSentence(prose, words[from])
  const isPost = isSubject && mayBePost
  const post = isPost
    ? undefined
    : ((isAddressed ? postLeading(prose, words, from, start) : undefined) ?? postBeside(prose, words, to))
  if (!isAddressed && !isPost && !(isPlain && (isSubject || post))) return undefined
  const text = isPost
    ? textOf(prose, words.slice(from, to))
    : textOf(prose, words.slice(start, to)).replace(/[’']s$/, '')
  return {name: text, at: words[from]?.start ?? 0, isSubject, post, isAddressed}
}

/** “Finance Minister ⟨Mr Berg⟩” */
function postLeading(prose: Prose, words: readonly Word[], from: number, start: number): Post | undefined {
  const lead = leadBefore(words, from, start)
  return lead.some(isTitleWord) ? readPost(prose, lead) : undefined
}

/** “, a professional at Tarn Club,” */
function postBeside(prose: Prose, words: readonly Word[], to: number): Post | undefined {
  // Most commas after a name describe nobody.
  if (!isMark(words[to], ',') || !words.slice(to, to + 20).some(isTitleWord)) return undefined
  const described = postWords(words.slice(to, to + 20))
  const opensPost = ['a', 'an', 'the'].includes(described[0]?.key ?? '') || isNameWord(described[0])
  const post = opensPost && described.slice(0, 6).some(isTitleWord) ? readPost(prose, described) : undefined
  return post?.title !== undefined && post.organization !== undefined ? post : undefined
}

/** Whether a sentence begins at a word, a mark or two aside. */
export function opensSentence(prose: Prose, word: Word | undefined): boolean {
  return word !== undefined && word.start - sentenceStart(prose, word.start) <= 4
}
