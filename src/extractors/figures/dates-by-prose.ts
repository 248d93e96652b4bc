import type {ExtractContext} from '../../extract/types.js'
import {type Prose, toTextOffset} from '../../prose/index.js'
import type {Span} from '../../source/index.js'

/** A stretch that is a date, as offsets into its block, with its TIMEX3 value. */
export interface DateSpan extends Span {
  readonly value: string | null
}

/** The stretches of each block that are dates. */
export function datesByProse(ctx: ExtractContext): ReadonlyMap<Prose, readonly DateSpan[]> {
  const byProse = new Map<Prose, DateSpan[]>()
  const dates = ctx.mentions('dates')
  let i = 0
  for (const prose of ctx.prose) {
    const spans: DateSpan[] = []
    for (; i < dates.length && (dates[i]?.position.start.offset ?? 0) < prose.source.end; i++) {
      const date = dates[i]
      if (!date || date.position.start.offset < prose.source.start) continue
      const start = toTextOffset(prose, date.position.start.offset)
      spans.push({start, end: toTextOffset(prose, date.position.end.offset - 1) + 1, value: date.value})
    }
    if (spans.length > 0) byProse.set(prose, spans)
  }
  return byProse
}
