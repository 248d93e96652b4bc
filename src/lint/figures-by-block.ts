import type {Figure} from '../ast/index.js'
import type {Draft} from '../draft/index.js'
import type {Prose} from '../prose/index.js'
import {spanOf} from '../source/index.js'
import {onceFor} from './once-for.js'

/** The figures of a draft by the block that they stand in, in order; read once for all rules. */
export const figuresByBlock: (draft: Draft) => ReadonlyMap<Prose, readonly Figure[]> = onceFor(({prose, mentions}) => {
  const {figures} = mentions
  const found = new Map<Prose, readonly Figure[]>()
  let next = 0
  for (const block of [...prose].sort((a, b) => a.source.start - b.source.start)) {
    const inside: Figure[] = []
    for (let figure = figures[next]; figure && startOf(figure) < block.source.end; figure = figures[++next])
      if (startOf(figure) >= block.source.start) inside.push(figure)
    if (inside.length > 0) found.set(block, inside)
  }
  return found
})

const startOf = (figure: Figure): number => spanOf(figure.position).start
