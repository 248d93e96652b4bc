import {
  abbreviationKinds,
  givenNames,
  honorifics,
  nameParticles,
  organizationWords,
  postNominals,
  speakerStops,
  speechAdverbs,
  speechVerbs,
  titleFields,
  titleWords,
} from '../../../lexicon/index.js'
import {onceForLexeme} from '../../../prose/index.js'
import {kinds} from './kinds.js'

/** What is known of a word by itself, wherever it stands. */
export interface Judged {
  readonly text: string
  /** Lower case, straight apostrophes, no full stop at the end: what lexicons are asked for. */
  readonly key: string
  /** What the lexicons and its letters say of it: bits of `kinds`. */
  readonly kinds: number
}

/** A word as written, judged once. */
export const judge = onceForLexeme((text): Judged => toJudged(text, keyOf(text)))

/** `Robotics` with the mark after it that makes it a possessive. */
export const pluralPossessiveOf = (text: string, mark: string): Judged => toJudged(text + mark, `${keyOf(text)}'s`)

function keyOf(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower
}

function toJudged(text: string, key: string): Judged {
  const base = withoutPossessive(key)
  let found = 0
  const add = (kind: keyof typeof kinds, holds: boolean): void => {
    if (holds) found |= kinds[kind]
  }
  add('name', /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž]|[a-z]{1,8}[A-Z]|(?:al|el|d|l)[-’'][A-ZÀ-Þ])/.test(text))
  add('title', isTitle(base))
  add('field', titleFields.has(key))
  add('organization', organizationWords.has(base))
  add('particle', nameParticles.has(key))
  add('stop', speakerStops.has(key))
  add('given', givenNames.has(key))
  // Mr. and PhD have a capital.
  const isSmall = /^[a-z]/.test(text)
  add('honorific', !isSmall && isHonorificText(text))
  add('postNominal', !isSmall && postNominals.has(text.replaceAll('.', '')))
  add('possessive', key.endsWith("'s"))
  add('abbreviation', isAbbreviation(key))
  add('suffix', text === '.' || text === '’' || text === "'")
  add('leftover', text === '*' || text === '_')
  add('speech', speechVerbs.has(key))
  add('adverb', speechAdverbs.has(key) || (key.length > 4 && key.endsWith('ly') && text === key))
  add('domain', isSmall && /^[a-z]+\.[a-z]{2,4}$/.test(text))
  return {text, key, kinds: found}
}

/** Of a hyphenated word its last part decides (`Editor-in-Chief`); governors, presidents. */
const isTitle = (key: string): boolean =>
  titleWords.has(key) ||
  (key.length > 5 && key.endsWith('s') && titleWords.has(key.slice(0, -1))) ||
  (key.includes('-') && titleWords.has(key.slice(key.lastIndexOf('-') + 1)))

function isAbbreviation(key: string): boolean {
  const kind = abbreviationKinds.get(key)
  return kind === 'title' || kind === 'company'
}

function isHonorificText(text: string): boolean {
  const plain = text.replaceAll('.', '').replaceAll("'", '’')
  return honorifics.has(plain) || (plain.length > 2 && honorifics.has(plain[0] + plain.slice(1).toLowerCase()))
}

/** A key without a possessive ’s. */
export const withoutPossessive = (key: string): string => (key.endsWith("'s") ? key.slice(0, -2) : key)
