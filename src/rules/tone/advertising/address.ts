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
  #last: {readonly kind: Address; readonly sentence: number; readonly isStrong: boolean} | undefined
  #isSale = false

  /** Counts one, wherever it stands in the source; `sentence` is where its sentence starts there. */
  add(words: string, span: Span, sentence: number): void {
    const kind = addressWords.get(words.toLowerCase())
    if (!kind) return
    // “It is good for our planet and how you eat” speaks to nobody.
    const isStrong = span.start === sentence || words.toLowerCase() === 'we'
    const last = this.#last?.sentence === sentence ? this.#last : undefined
    if (last && last.kind !== kind && (isStrong || last.isStrong)) this.#isSale = true
    this.#last = {kind, sentence, isStrong: isStrong || last?.isStrong === true}
    const known = this.#found.get(kind)
    if (known) known.count++
    else this.#found.set(kind, {span, words, count: 1})
  }

  /**
   * The first of each kind. “Our planet” is everybody's, and “how you eat” anybody's: often is what tells, or a sentence that
   * has the house and the reader both, “you can visit our shop”.
   */
  firsts(): readonly {readonly kind: Address; readonly span: Span; readonly words: string; readonly count: number}[] {
    return [...this.#found]
      .map(([kind, first]) => ({kind, ...first}))
      .filter(({kind, count}) => count >= fewest[kind] || (kind === 'you' && this.#isSale))
  }
}
