import {stringify} from 'yaml'
import {findFrontMatter} from './front-matter-block.js'

/** The keys that pressrel knows, in the order in which a person looks for them; the others follow as they come. */
const order = [
  'title',
  'subtitle',
  'date',
  'embargo',
  'location',
  'organization',
  'ticker',
  'contacts',
  'language',
  'fiscal_year_end',
  'tags',
]

/** Front matter as text, fences included; empty where there is nothing to say. Absent values (undefined) are left out. */
export function writeFrontMatter(values: Readonly<Record<string, unknown>>): string {
  const known = order.filter(key => values[key] !== undefined)
  const others = Object.keys(values).filter(key => values[key] !== undefined && !order.includes(key))
  const entries = [...known, ...others].map(key => [key, values[key]])
  if (entries.length === 0) return ''
  const written = write(Object.fromEntries(entries), 'PLAIN')
  // Keys of many words (“Read more about it in the paper of the board: …”) are taken for prose between two breaks.
  return findFrontMatter(written) ? written : write(Object.fromEntries(entries), 'QUOTE_DOUBLE')
}

const write = (values: object, defaultKeyType: 'PLAIN' | 'QUOTE_DOUBLE'): string =>
  `---\n${stringify(values, {lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType})}---\n`
