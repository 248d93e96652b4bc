import type {Prose} from '../../../prose/index.js'

/** Gives the block of prose that holds an offset of the source, if any. */
export function indexBlocks(prose: readonly Prose[]): (offset: number) => Prose | undefined {
  const sorted = [...prose].sort((a, b) => a.source.start - b.source.start)
  return offset => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.source.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const block = sorted[low - 1]
    return block && offset < block.source.end ? block : undefined
  }
}
