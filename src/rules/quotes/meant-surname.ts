import {givenNames} from '../../lexicon/index.js'
import {closest} from '../../source/index.js'
import {isSlipOf} from './is-slip-of.js'

/** The last word of a full name. */
export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/**
 * The surname that a word is likely a slip of: “Ruis” for “Ruiz”, “Eshleby” for “Eshelby”; undefined for one of the surnames
 * themselves and for a first name.
 */
export function meantSurname(word: string, surnames: ReadonlySet<string>): string | undefined {
  if (surnames.has(word) || givenNames.has(word.toLowerCase())) return undefined
  const alike = [...surnames].filter(
    other => other.length > 3 && other.slice(0, 3) === word.slice(0, 3) && Math.abs(other.length - word.length) < 2,
  )
  return closest(word, alike) ?? [...surnames].find(other => other.length > 3 && isSlipOf(word, other))
}
