import type {Prose} from '../../../prose/index.js'
import {type Post, readPost} from '../read/post.js'
import {postWords} from '../read/post-words.js'
import {sentenceStart} from '../read/sentence.js'
import {isHonorific, isNameWord, isPlainName, isTitleWord} from '../read/word-kinds.js'
import {isMark, textOf, type Word} from '../read/words.js'
import type {Mention} from './person.js'
import type {Run} from './scan.js'

/** A short form that names somebody again, with the post that stands beside it. */
export interface ShortMention extends Mention {
  readonly post: Post | undefined
  /** It has an honorific: a person, known or not. */
  readonly isAddressed: boolean
}

/** “Mr Berg”, “Berg, a professional at Tarn Club,”, “Berg” or “Finance Minister” at the head of a sentence. */
export function readShort(
  prose: Prose,
  words: readonly Word[],
  {from, to, start, lead}: Run & {readonly start: number; readonly lead: readonly Word[]},
): readonly ShortMention[] {
  const isAddressed = start > from && isHonorific(words[start - 1] ?? words[from])
  const isSubject = opensSentence(prose, words[from])
  const isPost = isSubject && isTitleWord(words[to - 1])
  const led = isAddressed && lead.some(isTitleWord) ? readPost(prose, lead) : undefined
  const post = isPost ? undefined : (led ?? postBeside(prose, words, to))
  const isPlain = start === from && to - from === 1 && isPlainName(words[from])
  if (!isAddressed && !isPost && !(isPlain && (isSubject || post))) return []
  const text = isPost
    ? textOf(prose, words.slice(from, to))
    : textOf(prose, words.slice(start, to)).replace(/[’']s$/, '')
  return [{name: text, at: words[from]?.start ?? 0, isSubject, post, isAddressed}]
}

/** “, a professional at Tarn Club,” */
function postBeside(prose: Prose, words: readonly Word[], to: number): Post | undefined {
  if (!isMark(words[to], ',')) return undefined
  const described = postWords(words.slice(to, to + 20))
  const opensPost = ['a', 'an', 'the'].includes(described[0]?.key ?? '') || isNameWord(described[0])
  const post = opensPost && described.slice(0, 6).some(isTitleWord) ? readPost(prose, described) : undefined
  return post?.title !== undefined && post.organization !== undefined ? post : undefined
}

/** Whether a sentence begins at a word, a mark or two aside. */
export function opensSentence(prose: Prose, word: Word | undefined): boolean {
  return word !== undefined && word.start - sentenceStart(prose, word.start) <= 4
}
