import {appointingVerbs, innerBodies} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {type Post, readPost} from '../read/post.js'
import {postWords} from '../read/post-words.js'
import {isAdverb, isGivenName, isNameWord, isPostNominal, isTitleWord} from '../read/word-kinds.js'
import {isMark, type Word, wordsOf} from '../read/words.js'
import {type FoldedName, foldedOf, foldName} from './names.js'
import type {Person} from './person.js'

const auxiliaries = new Set(['has', 'have', 'had', 'been', 'was', 'is', 'will', 'be', 'to', 'the'])
const fillers = new Set(['as', 'to', 'its', 'their', 'our', 'the', 'new', 'a', 'an', 'position', 'role', 'of', 'next'])
const closers = new Set(['with', 'effective', 'from', 'starting', 'beginning', 'and', 'reporting', 'responsible', 'by'])

/** The post that somebody is given after the name: “Ana Ruiz ⟨as CEO⟩”, “Ana Ruiz ⟨has been appointed CEO⟩”. */
export function appointmentAfter(prose: Prose, words: readonly Word[], nameEnd: number): Post | undefined {
  const verb = pastLetters(words, nameEnd)
  const start = postStart(words, verb)
  if (start === undefined) return undefined
  const described = postWords(words.slice(start, start + 30))
  const end = described.findIndex((word, i) => i > 0 && closers.has(word.key) && isPlain(described[i + 1]))
  const own = end < 0 ? described : described.slice(0, end)
  // “named to the Board of Directors”: a body, and no post.
  const isPost = own.slice(0, 7).some(isTitleWord) && !(innerBodies.has(own[0]?.key ?? '') && !isTitleWord(own[1]))
  return isPost ? readPost(prose, own) : undefined
}

const isPlain = (word: Word | undefined): boolean => word !== undefined && !isTitleWord(word)

/** “Ana Ruiz, MD, MBA ⟨as⟩” */
function pastLetters(words: readonly Word[], from: number): number {
  let at = from
  while (isMark(words[at], ',') && isPostNominal(words[at + 1])) at += 2
  return at > from && isMark(words[at], ',') ? at + 1 : at
}

/** Where the post begins: after “as”, or after a verb of appointing with its auxiliaries. */
function postStart(words: readonly Word[], from: number): number | undefined {
  let at = isMark(words[from], ',') ? pastApposition(words, from) : from
  if (words[at]?.key !== 'as') {
    while (auxiliaries.has(words[at]?.key ?? '') || isAdverb(words[at])) at++
    if (!appointingVerbs.has(words[at]?.key ?? '')) return undefined
    at++
    // “joins Acme as CEO”
    const as = words.slice(at, at + 6).findIndex(({key}) => key === 'as')
    if (as > 0 && words.slice(at, at + as).every(word => isNameWord(word) || fillers.has(word.key))) at += as
  }
  while (fillers.has(words[at]?.key ?? '')) at++
  return at
}

/** “Ana Ruiz, an investor from Tarn, ⟨as adviser⟩”: past what stands between two commas, where “as” follows. */
function pastApposition(words: readonly Word[], comma: number): number {
  const next = words.slice(comma + 1, comma + 25).findIndex(word => isMark(word, ','))
  const at = comma + 2 + next
  return next >= 0 && words[at]?.key === 'as' ? at : comma + 1
}

/** A headline with its words as names are compared. */
export interface Headline {
  readonly prose: Prose
  readonly folded: string
}

/** The headlines among the blocks of a release. */
export const headlinesAmong = (blocks: readonly Prose[]): readonly Headline[] =>
  blocks
    .filter(({role}) => role === 'headline' || role === 'subheadline')
    .map(prose => ({prose, folded: foldName(prose.text)}))

/** The post that a headline gives to somebody: “Acme Names Ana Ruiz Chief Executive Officer”. */
export function appointmentInHeadline(headlines: readonly Headline[], {whole}: FoldedName): Post | undefined {
  const last = whole.slice(whole.lastIndexOf(' ') + 1)
  for (const {prose, folded} of headlines) {
    const post = folded.includes(last) ? appointmentIn(prose, whole.split(' ')) : undefined
    if (post?.title !== undefined) return post
  }
  return undefined
}

/** The post that the headline gives goes before the one in the text; the organization of either stays. */
export function withHeadline({name, title, organization, at}: Person, headlines: readonly Headline[]): Person {
  const given = appointmentInHeadline(headlines, foldedOf(name))
  return given?.title === undefined
    ? {name, title, organization, at}
    : {name, title: given.title, organization: given.organization ?? organization, at}
}

function appointmentIn(prose: Prose, own: readonly string[]): Post | undefined {
  const words = headlineWords(prose)
  const at = words.findIndex((_, i) => own.every((part, j) => foldName(words[i + j]?.text ?? '') === part))
  if (at < 0) return undefined
  const end = at + own.length
  const isNamed = appointingVerbs.has(words[at - 1]?.key ?? '') && isTitleWord(words[end])
  // “Ana Ruiz, Owner of Acme, Named …”
  const isApposed = isMark(words[end], ',') && words.slice(end + 1, end + 4).some(isTitleWord)
  return isNamed || isApposed
    ? readPost(prose, postWords(words.slice(end, end + 20)))
    : appointmentAfter(prose, words, end)
}

/** The words of a headline that are looked through: a longer one is none, and must not cost. */
const longestHeadline = 60
const headlineWords = (prose: Prose): readonly Word[] => wordsOf(prose).slice(0, longestHeadline)

/** A surname after a first name in a headline, the two together. */
export function fullNameInHeadline(headlines: readonly Headline[], {whole}: FoldedName): string | undefined {
  for (const {prose} of headlines) {
    const words = headlineWords(prose)
    const at = words.findIndex((word, i) => i > 0 && isGivenName(words[i - 1]) && foldName(word.text) === whole)
    if (at > 0) return `${words[at - 1]?.text} ${words[at]?.text}`
  }
  return undefined
}
