import type {Release} from '../../../ast/index.js'
import {dollarIssuers} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'

/** A country that counts in dollars of its own. */
export type DollarCountry = (typeof dollarIssuers)[number]

/** The country outside the United States whose dollar a dateline makes likely. */
export function dollarCountryOf({children}: Release): DollarCountry | undefined {
  const place = children.find(node => node.type === 'lead')?.dateline?.place?.toLowerCase()
  if (!place) return undefined
  const isPlace = (name: string): boolean =>
    place === name || place.startsWith(`${name},`) || place.endsWith(`, ${name}`)
  return dollarIssuers.find(({places}) => places.some(isPlace))
}

/** Whether a release says in words what its dollars are: “All amounts are in Canadian dollars”. */
export function namesItsDollars(blocks: readonly Prose[]): boolean {
  const names = dollarIssuers.flatMap(({names}) => names.filter(name => name.endsWith('dollars')))
  return blocks.some(({text}) => {
    const lower = text.includes('ollars') ? text.toLowerCase() : ''
    return lower !== '' && names.some(name => lower.includes(name))
  })
}
