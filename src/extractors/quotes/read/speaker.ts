import {ranks} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {largest} from '../../../source/index.js'
import {readAfterPost, readPostAlone} from './after-post.js'
import {readGiven} from './given-title.js'
import {type Head, readHead} from './head.js'
import {isPersonName, nameText} from './name.js'
import {readNameless} from './nameless.js'
import {readOrganization} from './organization.js'
import {otherSpeaker} from './other-speaker.js'
import {firstPartLength, partsOf, trimmed, upToStop, withoutBrackets} from './parts.js'
import {type Post, readPost} from './post.js'
import {postEnd} from './post-end.js'
import {postWords} from './post-words.js'
import {readPair} from './shared-surname.js'
import {nameless, type SpeakerText} from './speaker-text.js'
import {isGivenName, isHonorific, isPlainName, isPostNominal, isRank, isTitleWord, opensClause} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/**
 * Reads the words that stand where a speaker is expected: “Ana Ruiz, CEO of Acme”, “Acme CEO Ana Ruiz”, “she”. Where the
 * words go on after the speaker (“said Ana Ruiz in a statement”) they are open.
 */
export function readSpeaker(prose: Prose, given: readonly Word[], isOpen: boolean): SpeakerText | undefined {
  const words = trimmed(given)
  const [first] = words
  if (!first || words.length > 60) return undefined
  if (opensClause(first, words[1]) && !isHonorific(first)) return readNameless(words.slice(0, firstPartLength(words)))
  const length = firstPartLength(words)
  const part = withoutBrackets(words.slice(0, length))
  const alone = readNameless(isOpen ? upToStop(part) : part)
  if (alone?.type === 'pronoun' && part.length === 1) return alone
  if (alone?.type === 'unnamed') return readApposed(prose, words, length) ?? alone
  const pair = readPair(prose, words)
  if (pair) return pair
  const head = readGiven(part, words.slice(length)) ?? readHead(part)
  if (head?.kind === 'person' && isTitled(head.after)) {
    // “Borel Mills founder and CEO, Ana Ruiz”: what looks like a name leads a post, and the name follows.
    const named = readAfterPost(prose, words, {...head, kind: 'post'})
    if (named && !isGivenName(head.name[0])) return named
  }
  if (!head || head.kind === 'post') return readAfterPost(prose, words, head) ?? alone ?? readPostAlone(prose, head)
  if (alone) return alone
  return readNamed(prose, words, head, length, isOpen)
}

/** “Another guest, ⟨Li⟩, added”: who it is that has no name at first. */
function readApposed(prose: Prose, words: readonly Word[], length: number): SpeakerText | undefined {
  const [name, next] = partsOf(words.slice(length))
  const isName = name !== undefined && ((name.length === 1 && isPlainName(name[0])) || isPersonName(name))
  if (!name || !isName || (next === undefined && name.length === 1)) return undefined
  const mention = {start: words[0]?.start ?? 0, end: name.at(-1)?.end ?? 0}
  return {...nameless('person', mention), name: nameText(prose, name)}
}

function readNamed(
  prose: Prose,
  words: readonly Word[],
  head: Head,
  length: number,
  isOpen: boolean,
): SpeakerText | undefined {
  const rest = [...head.after, ...words.slice(length)]
  if (!isOpen && !goesOn(head.after)) return undefined
  const mention = {start: (head.before[0] ?? head.name[0])?.start ?? 0, end: head.name.at(-1)?.end ?? 0}
  if (head.kind === 'organization')
    return {...nameless('organization', mention), name: readOrganization(prose, head.name)}
  const name = nameText(prose, head.name)
  const others = readOthers(prose, rest)
  const comma = others.length > 0 ? rest.findIndex(word => isMark(word, ',')) : 0
  const described = postWords(comma < 0 ? [] : rest.slice(comma))
  const before = readBefore(prose, head.before)
  const after = readPost(prose, described)
  if (!isPersonName(head.name) && !isHonorific(head.name[0]) && isLoose(head, described, words.slice(length)))
    return undefined
  return {
    name,
    ...postOf(before, after),
    type: 'person',
    mention: {
      ...mention,
      end: largest([mention.end, postEnd(prose, described, after), ...others.map(other => other.mention.end)]),
    },
    others,
  }
}

/** Of two posts the first with its organization: “project lead Ana Ruiz, vice president of Acme” is Acme’s vice president. */
function postOf(before: Post, after: Post): Post {
  if (isRank(before.title) && after.title !== undefined)
    return {...after, organization: before.organization ?? after.organization}
  const isLoose = before.organization === undefined && /^[a-z]/.test(before.title ?? '')
  if (isLoose && after.title !== undefined && after.organization !== undefined) return after
  return {title: before.title ?? after.title, organization: before.organization ?? after.organization}
}

/** “Rare, complex scenarios”: one capital and then words that describe no speaker. */
function isLoose(head: Head, described: readonly Word[], rest: readonly Word[]): boolean {
  if (head.before.length > 0 || rest.length === 0) return false
  const opener = rest[1]?.key ?? ''
  const goesOnDoing = head.name.length === 1 && /ing$/.test(opener)
  return !described.some(isTitleWord) && !goesOnDoing && !['who', 'which', 'a', 'an', 'the', 'also'].includes(opener)
}

/** “Borel Mills ⟨founder and CEO⟩”: a title right after the name, and no comma between. */
const isTitled = (after: readonly Word[]): boolean => isTitleWord(after[0])

const connectors = new Set(['at', 'of', 'from', 'with', 'and', '&', 'for'])

/** Whether what follows a name in the same part still describes the speaker. */
function goesOn(after: readonly Word[]): boolean {
  const [first] = after
  if (!first) return true
  return connectors.has(first.key) || isTitleWord(first) || isPostNominal(first)
}

/** “Acme Group Chairman”: the title before a name, and the organization before the title. */
function readBefore(prose: Prose, words: readonly Word[]): Post {
  const own = words.filter(word => !isHonorific(word))
  if (own.length === 0) return {title: undefined, organization: undefined}
  return readPost(prose, own[0] && ranks.has(own[0].key) && own.length === 1 ? [] : own)
}

/** “… and Tom Berg, CFO”: the speakers after the first. */
function readOthers(prose: Prose, rest: readonly Word[]): readonly SpeakerText[] {
  const words = otherSpeaker(rest)
  const speaker = words.length > 0 ? readSpeaker(prose, words, true) : undefined
  return speaker?.name === undefined || speaker.type !== 'person' ? [] : [speaker, ...speaker.others]
}
