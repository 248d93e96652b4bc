import type {Prose} from '../../../prose/index.js'
import {nameEnd, nameText} from './name.js'
import {readPost} from './post.js'
import {postWords} from './post-words.js'
import {nameless, type SpeakerText} from './speaker-text.js'
import {isGivenName, isTitleWord} from './word-kinds.js'
import type {Word} from './words.js'

/** “Ana and Tom Ruiz, owners of Acme”: two first names and one surname are two people. */
export function readPair(prose: Prose, words: readonly Word[]): SpeakerText | undefined {
  const [first, and, second] = words
  if (!first || !second || and?.key !== 'and' || !isGivenName(first) || !isGivenName(second)) return undefined
  const end = nameEnd(words, 2)
  const surname = words.slice(3, end)
  const last = surname.at(-1)
  if (!last || surname.some(isTitleWord)) return undefined
  const post = readPost(prose, postWords(words.slice(end)))
  const mention = {start: first.start, end: last.end}
  const own = {...nameless('person', mention), ...post}
  const other = {...own, name: nameText(prose, words.slice(2, end))}
  return {...own, name: `${first.text} ${nameText(prose, surname)}`, others: [other]}
}
