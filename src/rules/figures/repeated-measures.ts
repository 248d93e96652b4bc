import type {Figure} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {onceFor} from '../../lint/once-for.js'
import type {Prose} from '../../prose/index.js'
import {figureBlocks} from './figure-blocks.js'
import {isHead} from './heads.js'
import {type Measure, readMeasure} from './read-measure.js'

/** Each of a group is compared with all others; what is measured more often is a list and no story. */
const mostMeasures = 100

/**
 * What the running text measures more than once, each measure in the order of the text: the same noun of the same owner in
 * the same unit. Headlines, which round and cut, and notices are left out. Found once for all rules.
 */
export const repeatedMeasures: (draft: Draft) => readonly (readonly Measure[])[] = onceFor(draft => {
  const blocks = figureBlocks(draft).filter(({prose}) => isRunning(prose))
  const counts = new Map<string, number>()
  for (const {found} of blocks)
    for (const figure of found) counts.set(dimensionOf(figure), (counts.get(dimensionOf(figure)) ?? 0) + 1)
  const groups = new Map<string, Measure[]>()
  for (const block of blocks) {
    for (const [i, figure] of block.found.entries()) {
      const dimension = dimensionOf(figure)
      // The only amount of its currency is the only one of its measure.
      if (figure.value === null || !kinds.has(figure.kind) || (counts.get(dimension) ?? 0) < 2) continue
      const placed = block.figures[i]
      const measure = placed && readMeasure(placed, block)
      if (!measure) continue
      const key = [measure.noun, dimension, measure.isFuture].join(' ')
      const group = groups.get(key)
      if (group) group.push(measure)
      else groups.set(key, [measure])
    }
  }
  return [...groups.values()].map(group => group.slice(0, mostMeasures)).filter(group => group.length > 1)
})

const isRunning = (prose: Prose): boolean => !prose.cell && prose.role !== 'disclaimer' && !isHead(prose)

const dimensionOf = ({kind, unit, per}: Figure): string => [kind, unit, per].join(' ')

const kinds: ReadonlySet<string> = new Set(['money', 'percent', 'measure', 'count', 'number'])
