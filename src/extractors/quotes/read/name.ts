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
  return /[’'s.]$/.test(name) ? name.replace(/[’']s?$/, '').replace(/(?<=[a-zß-ÿ]{2})\.$/, '') : name
}

/** Two to six words of a personal name, and nothing of an organization or a post among them. */
export function isPersonName(words: readonly Word[]): boolean {
  const own = withoutLetters(words)
  const last = own.length - 1
  const [first] = own
  if (last < 1 || last > 6 || !isNameWord(own[last])) return false
  if (!isNameWord(first) && !isParticle(first)) return false
  if (opensClause(first, own[1]) || first?.key === 'the') return false
  for (let i = 0; i <= last; i++) if (isNoName(own[i], i === last)) return false
  return nameEnd(own, 0) === own.length
}

/** A title may be a surname, and a justice is named with the office. */
const isNoName = (word: Word | undefined, isLast: boolean): boolean =>
  word !== undefined && (isOrganizationWord(word) || (!isLast && isTitleWord(word) && word.key !== 'justice'))

/** A name without honorifics before it and letters in or after it. */
function withoutLetters(words: readonly Word[]): readonly Word[] {
  const from = afterHonorifics(words, 0)
  const own = from === 0 ? words : words.slice(from)
  const hasLetters = own.some((word, i) => i > 0 && isPostNominal(word))
  return hasLetters ? own.filter((word, i) => i === 0 || !isPostNominal(word)) : own
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
