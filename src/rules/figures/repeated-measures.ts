import type {Draft} from '../../draft/index.js'
import {onceFor} from '../../lint/once-for.js'
import {figureBlocks} from './figure-blocks.js'
import {isHead} from './heads.js'
import {type Measure, readMeasure} from './read-measure.js'

/**
 * What the running text measures more than once, each measure in the order of the text: the same noun of the same owner in
 * the same unit. Headlines, which round and cut, and notices are left out. Found once for all rules.
 */
export const repeatedMeasures: (draft: Draft) => readonly (readonly Measure[])[] = onceFor(draft => {
  const groups = new Map<string, Measure[]>()
  for (const block of figureBlocks(draft)) {
    const {role, cell} = block.prose
    if (cell || role === 'disclaimer' || isHead(block.prose)) continue
    for (const placed of block.figures) {
      const {kind, unit, per, value} = placed.figure
      if (value === null || !kinds.has(kind)) continue
      const measure = readMeasure(placed, block)
      if (!measure) continue
      const key = [measure.noun, kind, unit, per, measure.isFuture].join(' ')
      const group = groups.get(key)
      if (group) group.push(measure)
      else groups.set(key, [measure])
    }
  }
  return [...groups.values()].filter(group => group.length > 1)
})

const kinds: ReadonlySet<string> = new Set(['money', 'percent', 'measure', 'count', 'number'])
