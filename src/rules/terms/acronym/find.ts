import {afterAcronyms, knownAcronyms} from '../../../lexicon/index.js'
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
/** `the ABC` · `an ABC` · `ABCs`, without a name beside it. */
const alone = /(?<![\p{L}\d&'’./-])(?:(?:[Tt]he|[Aa]n?)\s([A-Z]{3,5})|([A-Z]{3,5})s)(?=[,;:.]?(?:\s|$)|['’]s\s)/gu

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

/** The acronyms of a block that stand by themselves, as no name does, and that readers may not know. */
export function bareAcronyms(prose: Prose): readonly Acronym[] {
  const {text} = prose
  return [...text.matchAll(alone)].flatMap(({0: found, 1: single, 2: plural, index}) => {
    const letters = single ?? plural ?? ''
    const end = index + found.length
    const isKnown = knownAcronyms.has(letters) || letters === letters.charAt(0).repeat(letters.length)
    if (isKnown || (single !== undefined && !standsAlone(text.slice(end, end + 24)))) return []
    const start = plural === undefined ? end - letters.length : index
    return [{prose, letters, start, end: start + letters.length}]
  })
}

/** “the FARC is” and “the FARC.” are, “the ACR gripper” may be a product of a company ACR. */
function standsAlone(after: string): boolean {
  const next = /^\s([\p{L}']{1,20})/u.exec(after)?.[1]
  return next === undefined ? /^(?:[,;:.]|['’]s|$)/.test(after) : afterAcronyms.has(next)
}
