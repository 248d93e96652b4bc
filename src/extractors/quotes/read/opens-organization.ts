import {bodies, innerBodies, nameSuffixes, namesWithIn, regions} from '../../../lexicon/index.js'
import {isBrandWord, isFieldWord, isTitleWord, withoutPossessive} from './word-kinds.js'
import {isMark, type Word} from './words.js'

/** Whether the words after a preposition name an organization and not a field of work. */
export function opensOrganization(words: readonly Word[], from: number): boolean {
  const start = words[from]?.key === 'the' || words[from]?.key === 'our' ? from + 1 : from
  const word = words[start]
  if (!word) return false
  if (words[from]?.text === 'The' || word.key.endsWith('-based')) return true
  if (!isBrandWord(word)) return pastParticiple(words, start) > start || describesBody(words, start)
  const isField = isFieldWord(word) || isTitleWord(word) || innerBodies.has(word.key)
  const holdsIn = namesWithIn.has(word.key) && words[start + 1]?.key === 'in' && isBrandWord(words[start + 2])
  return !isField || holdsIn || endsAsBody(words, start) || isRegional(words, start)
}

/** “the ⟨newly formed⟩ Acme Institute”: past an adverb and a participle before a name; the same place where there is none. */
export function pastParticiple(words: readonly Word[], from: number): number {
  const [first, second] = [words[from], words[from + 1]]
  const isNew = first?.type === 'word' && /^(?:new|former|.{2,12}ly)$/.test(first.text)
  if (!isNew) return from
  const to = /^[a-z-]{2,14}(?:ed|lt|ch)$/.test(second?.text ?? '') ? from + 2 : from + 1
  return isBrandWord(words[to]) && isBrandWord(words[to + 1]) ? to : from
}

/** “Italian company Acme”: a small noun for an organization, then its name. */
function describesBody(words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 8); i++) {
    const word = words[i]
    if (!word || isMark(word, ',')) return false
    if (bodies.has(word.key) && isBrandWord(words[i + 1])) return true
  }
  return false
}

/** “US Nuclear”: a region before a word that is no field of work. */
function isRegional(words: readonly Word[], from: number): boolean {
  const next = words[from + 1]
  return regions.has(words[from]?.key ?? '') && isBrandWord(next) && !isFieldWord(next) && !isTitleWord(next)
}

/** “the Commercial Court”: what begins like a field of work ends like an organization. */
function endsAsBody(words: readonly Word[], from: number): boolean {
  let end = from
  while (isBrandWord(words[end])) end++
  const last = words[end - 1]
  if (!last || end - from < 2) return false
  const key = withoutPossessive(last.key)
  return nameSuffixes.has(key) || (bodies.has(key) && !innerBodies.has(key))
}
