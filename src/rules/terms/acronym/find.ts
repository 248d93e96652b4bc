import {acronymNouns, afterAcronyms, knownAcronyms} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {longFormStart} from './long-form.js'

/** An acronym where it stands, into the text of its block. */
export interface Acronym extends Span {
  readonly prose: Prose
  readonly letters: string
}

/** An acronym in brackets behind its long form; the span is that of the brackets. */
export interface Definition extends Acronym {
  /** The words that it stands for. */
  readonly words: string
}

/** ` (ABC)` · ` (IoT)` */
const bracketed = /\s\(([A-Z][A-Za-z&]{0,8}[A-Z]s?)\)/g
const capitals = /(?<![A-Z])[A-Z]{3,5}/g
const nouns: ReadonlySet<string> = new Set(acronymNouns)
/** Before an acronym that stands by itself: `the ` · `an ` */
const article = /(?:^|[\s(“"])(?:[Tt]he|[Aa]n?)\s$/

/** `hold `: a word that is no name, before an acronym */
const smallBefore = /(?:^|[\s(])\p{Ll}[\p{L}-]{0,20}\s$/u
/** ` status` */
const wordAfter = /^\s([\p{L}-]{1,24})/u

/** The acronyms that a block defines. */
export function definitionsIn(prose: Prose): readonly Definition[] {
  const {text} = prose
  return [...text.matchAll(bracketed)].flatMap(({0: found, 1: letters = '', index}) => {
    const from = longFormStart(text, index, letters)
    return from === undefined
      ? []
      : [{prose, letters, start: index + 1, end: index + found.length, words: text.slice(from, index)}]
  })
}

/** The acronyms of a block that stand by themselves, as no name does, and that readers may not know: `the ABC is` · `ABCs` */
export function bareAcronyms(prose: Prose): readonly Acronym[] {
  const {text} = prose
  return [...text.matchAll(capitals)].flatMap(({0: letters, index: start}) => {
    if (isKnown(letters)) return []
    const end = start + letters.length
    const after = text.slice(end, end + 24)
    const before = text.slice(Math.max(0, start - 6), start)
    const isPlural = after.startsWith('s') && /^s(?:[\s,;:.]|['’]|$)/.test(after) && /(?:^|[\s(“"])$/.test(before)
    const isAlone = isPlural || (article.test(before) && standsAlone(after)) || isScheme(text, start, after)
    return isAlone ? [{prose, letters, start, end}] : []
  })
}

/** “III” is a number. */
const isKnown = (letters: string): boolean =>
  knownAcronyms.has(letters) || letters === letters.charAt(0).repeat(letters.length)

/** `hold ABC status`, where no name goes before it */
function isScheme(text: string, start: number, after: string): boolean {
  const noun = wordAfter.exec(after)?.[1]
  return noun !== undefined && nouns.has(noun) && smallBefore.test(text.slice(Math.max(0, start - 24), start))
}

/** “the FARC is” and “the FARC.” are, “the ACR gripper” may be a product of a company ACR. */
function standsAlone(after: string): boolean {
  const next = /^\s([\p{L}']{1,20})/u.exec(after)?.[1]
  return next === undefined ? /^(?:[,;:.](?:\s|$)|['’]s\s|$)/.test(after) : afterAcronyms.has(next)
}
