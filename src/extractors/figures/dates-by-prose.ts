import type {ExtractContext} from '../../extract/types.js'
import {type Prose, toTextOffset} from '../../prose/index.js'
import type {Span} from '../../source/index.js'

/** The stretches of each block that are dates, as offsets into its text. */
export function datesByProse(ctx: ExtractContext): ReadonlyMap<Prose, readonly Span[]> {
  const byProse = new Map<Prose, Span[]>()
  const dates = ctx.mentions('dates')
  let i = 0
  for (const prose of ctx.prose) {
    const spans: Span[] = []
    for (; i < dates.length && (dates[i]?.position.start.offset ?? 0) < prose.source.end; i++) {
      const date = dates[i]
      if (!date || date.position.start.offset < prose.source.start) continue
      const start = toTextOffset(prose, date.position.start.offset)
      spans.push({start, end: toTextOffset(prose, date.position.end.offset - 1) + 1})
    }
    if (spans.length > 0) byProse.set(prose, spans)
  }
  return byProse
}
