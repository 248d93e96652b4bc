import {stringify} from 'yaml'

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
  return `---\n${stringify(Object.fromEntries(entries), {lineWidth: 0, defaultStringType: 'PLAIN'})}---\n`
}
