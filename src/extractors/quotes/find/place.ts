import type {Prose, Quotation} from '../../../prose/index.js'
import {attributionAfter} from '../read/after.js'
import type {Attribution} from '../read/attribution.js'

/** A quotation among its neighbours: the text between the one before it and the one after it. */
export class Place {
  readonly prose: Prose
  readonly quotation: Quotation
  readonly previous: Place | undefined
  /** Where the quotation before it ends, where the one after it begins. */
  readonly from: number
  readonly to: number
  readonly said: string
  readonly before: string
  readonly after: string
  #following: {readonly read: Attribution | undefined} | undefined

  constructor(quotation: Quotation, previous: Place | undefined, to: number) {
    const {prose, inner, outer} = quotation
    this.prose = prose
    this.quotation = quotation
    this.previous = previous
    this.from = previous?.quotation.outer.end ?? 0
    this.to = to
    this.said = prose.text.slice(inner.start, inner.end)
    this.before = prose.text.slice(this.from, outer.start)
    this.after = prose.text.slice(outer.end, to)
  }

  get isFirst(): boolean {
    return this.previous === undefined
  }

  /** The attribution after it, up to the next quotation. Read when it is first asked for: several look for it. */
  get following(): Attribution | undefined {
    this.#following ??= {read: attributionAfter(this.prose, this.quotation.outer.end, this.to)}
    return this.#following.read
  }
}

/** The place of each quotation of a block. */
export function placesOf({text}: Prose, quotations: readonly Quotation[]): readonly Place[] {
  const places: Place[] = []
  for (const [i, quotation] of quotations.entries())
    places.push(new Place(quotation, places.at(-1), quotations[i + 1]?.outer.start ?? text.length))
  return places
}
