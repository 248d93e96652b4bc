import type {Prose} from '../../../prose/index.js'
import {
  isGenerational,
  isHonorific,
  isNameWord,
  isOrganizationWord,
  isParticle,
  isPossessive,
  isPostNominal,
  isTitleWord,
  opensClause,
} from './word-kinds.js'
import {isMark, textOf, type Word} from './words.js'

const connectors = new Set(['of', 'and', '&', 'for', 'the', '+', '/', 'de', 'du'])

/** Where the name ends that a run of words begins with: capitals, particles, a nickname between marks. */
export function nameEnd(words: readonly Word[], from: number): number {
  let end = from
  for (let i = from; i < words.length; i++) {
    if (isNameWord(words[i])) end = i + 1
    else if (isMark(words[i], ',') && isGenerational(words[i + 1]) && !isTitleWord(words[i + 2])) continue
    else if (isMark(words[i], '“"‘(') && isNameWord(words[i + 1]) && isMark(words[i + 2], '”"’)')) i += 2
    else if (!isParticle(words[i]) && !isMark(words[i], "’'")) break
    if (isPossessive(words[i])) break
  }
  return end
}

/** The first word of a name after Mr., Dr. and their like. */
export function afterHonorifics(words: readonly Word[], from: number): number {
  let at = from
  if (words[at]?.key === 'the' && isHonorific(words[at + 1])) at++
  while (at < words.length - 1 && isHonorific(words[at])) at++
  return at
}

/** A personal name as written, without honorifics before and letters after it. */
export function nameText(prose: Prose, words: readonly Word[]): string {
  let end = words.length
  while (end > 1 && isPostNominal(words[end - 1])) end--
  const name = textOf(prose, words.slice(afterHonorifics(words, 0), end))
  return name.replace(/[’']s?$/, '').replace(/(?<=[a-zß-ÿ]{2})\.$/, '')
}

/** Two to six words of a personal name, and nothing of an organization or a post among them. */
export function isPersonName(words: readonly Word[]): boolean {
  const own = words.slice(afterHonorifics(words, 0)).filter((word, i) => i === 0 || !isPostNominal(word))
  if (
    own.length < 2 ||
    own.length > 7 ||
    !isNameWord(own.at(-1)) ||
    opensClause(own[0], own[1]) ||
    own[0]?.key === 'the'
  )
    return false
  if (!isNameWord(own[0]) && !isParticle(own[0])) return false
  if (nameEnd(own, 0) !== own.length) return false
  return !own.some(
    (word, i) => isOrganizationWord(word) || (isTitleWord(word) && word.key !== 'justice' && i < own.length - 1),
  )
}

/** A run of capitals and small connectors that may be an organization: “the Ministry of Rural Works”. */
export function organizationEnd(words: readonly Word[], from: number): number {
  let end = from
  for (let i = from; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    if (isNameWord(word) || word.type === 'number' || (i > from && word.key === 'plc')) end = i + 1
    else if (isMark(word, ',') && end === i) continue
    else if (!connectors.has(word.key) && !isParticle(word) && !isMark(word, '’\'“”"‘!-')) break
    if (isPossessive(word)) break
  }
  return end
}
