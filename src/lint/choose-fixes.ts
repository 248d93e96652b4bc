import type {Edit} from '../source/index.js'
import type {Finding} from './types.js'

/** The edits of one finding, made together or not at all. */
export type Fix = readonly Edit[]

/** The fixes that can be made together; findings come sorted by place and rule, so that the first one wins a conflict. */
export function chooseFixes(findings: readonly Finding[], unsafe: boolean): readonly Fix[] {
  const chosen: Fix[] = []
  const taken = new TakenPlaces()
  for (const {fix} of findings) {
    if (!fix || (!fix.safe && !unsafe) || fix.edits.some(edit => taken.collides(edit))) continue
    for (const edit of fix.edits) taken.add(edit)
    chosen.push(fix.edits)
  }
  return chosen
}

/** The places of edits that do not collide, in order: each begins at another place and ends before the next begins. */
class TakenPlaces {
  readonly #edits: Edit[] = []

  /** Whether an edit overlaps one of them, or begins where one does: two at one place collide even where both only put something in. */
  collides({start, end}: Edit): boolean {
    const next = this.#firstAfter(start)
    const [before, after] = [this.#edits[next - 1], this.#edits[next]]
    return (before !== undefined && (before.start === start || before.end > start)) || (after?.start ?? end) < end
  }

  add(edit: Edit): void {
    this.#edits.splice(this.#firstAfter(edit.start), 0, edit)
  }

  /** The index of the first that begins after an offset. */
  #firstAfter(offset: number): number {
    let [low, high] = [0, this.#edits.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#edits[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
