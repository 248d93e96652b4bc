import {countOf} from './parts.js'

/** nineteen eighty-six · twenty twenty-six · two thousand and five · twenty ten */
export const yearWords = '(?:[nT] T(?:[- ]n)?|T n|n x(?: &)?(?: T(?:[- ]n)?| n))(?![A-Za-z0-9-])'

/** The year of words, from 1900 to 2099; undefined where they are another number. */
export function yearOfWords(words: string): number | undefined {
  const [first = '', ...rest] = words.toLowerCase().replace(/-/g, ' ').split(/\s+/)
  const isThousand = rest[0] === 'thousand'
  const others = rest.filter(word => word !== 'thousand' && word !== 'and')
  const year = countOf(first) * (isThousand ? 1000 : 100) + countOf(others.join(' '))
  return year >= 1900 && year < 2100 && (isThousand || !rest.includes('and')) ? year : undefined
}
