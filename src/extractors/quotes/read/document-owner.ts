import {documents} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {readOrganization} from './organization.js'
import {nameless, type SpeakerText} from './speaker-text.js'
import {isNameWord, isPossessive} from './word-kinds.js'
import {isMark, type Word} from './words.js'

const connectors = new Set(['of', 'and', '&', 'for', 'the'])

/** The most words between the owner of a document and the verb: “the Ministry of Works’ new plan, released in May, ⟨calls for⟩”. */
const reach = 12

/** An organization whose plan, report or letter says something: “⟨the Ministry of Works⟩’ new plan, which calls for “…””. */
export function documentOwner(prose: Prose, words: readonly Word[], verb: number): SpeakerText | undefined {
  const owner = words
    .slice(0, verb)
    .findLastIndex((word, i) => isPossessive(word) && isNameWord(word) && verb - i <= reach)
  const between = words.slice(owner + 1, verb)
  const document = between.findIndex(({key}) => documents.has(key.slice(key.lastIndexOf('-') + 1)))
  if (owner < 0 || document < 0) return undefined
  const rest = between.slice(document + 1)
  // “…’ plan calls for”, “…’ plan, which calls for”, “…’ plan, released in May, called for”
  if (rest.length > 0 && !isMark(rest[0], ',')) return undefined
  let from = owner
  while (from > 0 && (isNameWord(words[from - 1]) || connectors.has(words[from - 1]?.key ?? ''))) from--
  while (from < owner && (!isNameWord(words[from]) || words[from]?.key === 'the')) from++
  const name = readOrganization(prose, words.slice(from, owner + 1))
  const mention = {start: words[from]?.start ?? 0, end: (words[owner]?.end ?? 0) - possessiveLength(words[owner])}
  return name === undefined ? undefined : {...nameless('organization', mention), name}
}

/** ’s of “Acme’s”, ’ of “Farms’”. */
const possessiveLength = (word: Word | undefined): number => (/['’]$/.test(word?.text ?? '') ? 1 : 2)
