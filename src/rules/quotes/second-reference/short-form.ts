import {givenNames, honorifics, nameParticles} from '../../../lexicon/index.js'

/** The surname of a full name with its particles: “van der Hallam”; Jr. and III are no part of it. */
export function surnameOf(name: string): string {
  const words = name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ')
  let from = words.length - 1
  while (from > 1 && nameParticles.has(words[from - 1]?.toLowerCase() ?? '')) from--
  return words.slice(from).join(' ')
}

/**
 * What to write where a mention gives more than the surname before it (“Ana Ruiz, chief executive”, “Ms. Ruiz”) or the first name
 * alone; undefined where it is short already. What follows the surname (“Ruiz, who is from York”) may be new, and is left alone.
 */
export function shortFormOf(mention: string, name: string): string | undefined {
  const surname = surnameOf(name)
  const [first = ''] = name.split(' ')
  const words = mention.replace(/[’']s$/, '').split(' ')
  const isAddressed = honorifics.has(words[0]?.replace('.', '') ?? '')
  const at = mention.lastIndexOf(surname)
  if (at > 0) {
    const before = mention.slice(0, at).trim()
    return before.split(' ').every(word => nameParticles.has(word.toLowerCase())) || isLongSurname(before, name)
      ? undefined
      : surname
  }
  if (at === 0) return undefined
  // “Ms Chung” for Chung Ka-ching: the family name goes first.
  if (isAddressed && words[1] === first) return words.length === 2 ? first : undefined
  return words.length === 1 && words[0] === first && givenNames.has(first.toLowerCase()) ? surname : undefined
}

/** “Feld Berg” for Ana Feld Berg. */
const isLongSurname = (before: string, name: string): boolean =>
  !name.startsWith(before) && name.includes(` ${before} `)
