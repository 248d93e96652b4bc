import type {ExtractContext} from '../../extract/types.js'
import type {Prose} from '../../prose/index.js'
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
      const start = toText(prose, date.position.start.offset)
      spans.push({start, end: toText(prose, date.position.end.offset - 1) + 1})
    }
    if (spans.length > 0) byProse.set(prose, spans)
  }
  return byProse
}

/** The offset in a block's text of an offset in the source. */
function toText({runs}: Prose, offset: number): number {
  let found = runs[0]
  for (const run of runs) {
    if (run.source > offset) break
    found = run
  }
  if (!found) return 0
  return found.at + Math.min(found.length === found.sourceLength ? offset - found.source : 0, found.length)
}
