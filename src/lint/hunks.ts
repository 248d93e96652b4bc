/** A stretch of one list that another list has otherwise: `length` or `otherLength` may be 0. */
export interface Hunk {
  readonly at: number
  readonly length: number
  readonly otherAt: number
  readonly otherLength: number
}

/** How far apart two lists may be before the rest counts as different, and how many items must agree after that. */
const reach = 60
const agreeing = 3

/** The stretches in which two lists differ, from the front. Linear in the lists; a stretch costs at most `reach` squared. */
export function findHunks<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): readonly Hunk[] {
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  const agree = (x: number, y: number): boolean => {
    for (let k = 0; k < agreeing; k++) {
      const [one, other] = [a[x + k], b[y + k]]
      if (one === undefined || other === undefined) return k > 0 && one === other
      if (!isSame(one, other)) return false
    }
    return true
  }
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]]
    if (one !== undefined && other !== undefined && isSame(one, other)) {
      i++
      j++
      continue
    }
    const {length, otherLength} = meetAgain(i, j, a.length - i, b.length - j, agree)
    hunks.push({at: i, length, otherAt: j, otherLength})
    i += length
    j += otherLength
  }
  return hunks
}

/** How many items of each list to leave out until they agree again: as few as possible; all that is left if they do not. */
function meetAgain(
  i: number,
  j: number,
  left: number,
  otherLeft: number,
  agree: (x: number, y: number) => boolean,
): Pick<Hunk, 'length' | 'otherLength'> {
  for (let sum = 1; sum <= reach; sum++)
    for (let length = Math.max(0, sum - otherLeft); length <= Math.min(sum, left); length++)
      if (agree(i + length, j + sum - length)) return {length, otherLength: sum - length}
  return {length: left, otherLength: otherLeft}
}
