import type {Span} from '../../../source/index.js'

/** Who is spoken of: the reader (“you”), or the house as itself (“we”). */
export type Address = 'you' | 'we'

/** The words of each, lower case; “us” is too near to “US”. */
export const addressWords: ReadonlyMap<string, Address> = new Map([
  ['you', 'you'],
  ['your', 'you'],
  ['yours', 'you'],
  ['we', 'we'],
  ['our', 'we'],
  ['ours', 'we'],
])

/** How often a release says so before it is told. */
const fewest: Readonly<Record<Address, number>> = {you: 3, we: 5}

/** The first place of each kind of address, with how many there are. */
export class Addresses {
  readonly #found = new Map<Address, {readonly span: Span; readonly words: string; count: number}>()

  /** Counts one, wherever it stands in the source. */
  add(words: string, span: Span): void {
    const kind = addressWords.get(words.toLowerCase())
    if (!kind) return
    const known = this.#found.get(kind)
    if (known) known.count++
    else this.#found.set(kind, {span, words, count: 1})
  }

  /** The first of each kind. “Our planet” is everybody's, and “how you eat” anybody's: often is what tells. */
  firsts(): readonly {readonly kind: Address; readonly span: Span; readonly words: string; readonly count: number}[] {
    return [...this.#found].map(([kind, first]) => ({kind, ...first})).filter(({kind, count}) => count >= fewest[kind])
  }
}
