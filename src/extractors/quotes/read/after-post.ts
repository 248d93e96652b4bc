import type {Prose} from '../../../prose/index.js'
import type {Head} from './head.js'
import {afterHonorifics, isPersonName, nameEnd, nameText} from './name.js'
import {partsOf} from './parts.js'
import {readPost} from './post.js'
import {postWords} from './post-words.js'
import {nameless, type SpeakerText} from './speaker-text.js'
import {isHonorific, isNameWord, isPlainName, isPostNominal, isTitleWord} from './word-kinds.js'
import type {Word} from './words.js'

/** How many parts between commas may stand between a title and its name. */
const reach = 4

/** “The Chair of the Supervisory Board, Ana Ruiz”: the name follows its title after a comma. */
export function readAfterPost(prose: Prose, words: readonly Word[], head: Head | undefined): SpeakerText | undefined {
  if (head?.kind !== 'post') return undefined
  const parts = partsOf(words)
  for (const [i, part] of parts.slice(0, reach).entries()) {
    const from = afterHonorifics(part, titleEnd(part))
    const end = nameEnd(part, from)
    const isSingle = part.length === 1 && isPlainName(part[0])
    const hasName =
      isSingle || isPersonName(part.slice(from, end)) || (from > 0 && end > from && isHonorific(part[from - 1]))
    if (i === 0 || !hasName || (end < part.length && isNameWord(part[end]) && !isPostNominal(part[end]))) continue
    const name = part.slice(from, end)
    const before = words.filter(word => word.start < (part[0]?.start ?? 0))
    const post = readPost(prose, postWords(before))
    const title = titleEnd(part) > 0 && post.title === undefined ? undefined : post.title
    const mention = {start: (isOwner(words[0]) ? words[1] : words[0])?.start ?? 0, end: name.at(-1)?.end ?? 0}
    const own = {
      name: nameText(prose, name),
      title,
      organization: post.organization,
      mention,
      isOwned: isOwner(words[0]),
    }
    return {...nameless('person', mention), ...own}
  }
  return undefined
}

const isOwner = (word: Word | undefined): boolean => word !== undefined && ['its', 'our', 'their'].includes(word.key)

function titleEnd(part: readonly Word[]): number {
  let end = 0
  while (isTitleWord(part[end])) end++
  return end
}

/** “Acme CEO said”: a title alone stands for its holder. */
export function readPostAlone(prose: Prose, head: Head | undefined): SpeakerText | undefined {
  const [first] = head?.before ?? []
  if (!head || !first || !isNameWord(first)) return undefined
  const mention = {start: first.start, end: head.before.at(-1)?.end ?? first.end}
  return {...nameless('pronoun', mention), ...readPost(prose, head.before)}
}
