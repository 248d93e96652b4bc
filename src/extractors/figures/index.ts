import type {Figure} from '../../ast/index.js'
import {defineExtractor, type ExtractContext} from '../../extract/types.js'
import type {Prose} from '../../prose/index.js'
import {overlaps, type Span} from '../../source/index.js'
import {findDigitAmounts, findWordAmounts} from './amount.js'
import {findChanges} from './changes.js'
import {type Classified, classify} from './classify.js'
import type {DraftFigure} from './draft-figure.js'
import {issuerDollar} from './issuer-dollar.js'
import {findMasks, isMarker, isName, isRepeatedName, repeatedNames} from './not-figures.js'
import {joinRanges} from './ranges.js'
import {findRatios} from './ratios.js'

/** Finds the figures of a release: numbers first, then what stands beside each says what it is. */
export default defineExtractor({
  kind: 'figures',
  after: ['dates'],
  extract(ctx) {
    const dates = datesByProse(ctx)
    const dollar = issuerDollar(ctx)
    const names = repeatedNames(ctx.prose.map(prose => prose.text))
    const figures: Figure[] = []
    let changes = 1
    for (const prose of ctx.prose) {
      if (prose.role === 'contacts') continue
      const drafts = figuresIn(prose, dates.get(prose) ?? [], dollar, names)
      const groups = prose.role === 'table' ? new Map<DraftFigure, never>() : findChanges(prose.text, drafts, changes)
      changes += new Set([...groups.values()].map((change: {id: number}) => change.id)).size
      for (const draft of drafts) figures.push(toFigure(draft, prose, ctx, groups.get(draft)))
    }
    return figures
  },
})

/** The stretches of each block that are dates, as offsets into its text. */
function datesByProse(ctx: ExtractContext): ReadonlyMap<Prose, readonly Span[]> {
  const byProse = new Map<Prose, Span[]>()
  const dates = ctx.mentions('dates')
  let i = 0
  for (const prose of ctx.prose) {
    for (; i < dates.length && (dates[i]?.position.start.offset ?? 0) < prose.source.end; i++) {
      const date = dates[i]
      if (!date || date.position.start.offset < prose.source.start) continue
      const start = toText(prose, date.position.start.offset)
      const end = toText(prose, date.position.end.offset - 1) + 1
      byProse.set(prose, [...(byProse.get(prose) ?? []), {start, end}])
    }
  }
  return byProse
}

/** The offset in a block's text of an offset in the source. */
function toText(prose: Prose, offset: number): number {
  let found = prose.runs[0]
  for (const run of prose.runs) if (run.source <= offset) found = run
  if (!found) return 0
  return found.at + Math.min(found.length === found.sourceLength ? offset - found.source : 0, found.length)
}

function figuresIn(
  prose: Prose,
  dates: readonly Span[],
  dollar: string,
  names: ReadonlySet<string>,
): readonly DraftFigure[] {
  const isTitle = prose.role === 'headline' || prose.role === 'subheadline' || prose.role === 'heading'
  const {text} = prose
  const masks = findMasks(text)
  const ratios = findRatios(text).filter(ratio => !touches(ratio, dates) && !touches(ratio, masks))
  const amounts = [...(/\d/.test(text) ? findDigitAmounts(text) : []), ...findWordAmounts(text)].sort(
    (a, b) => a.start - b.start,
  )
  const found: Classified[] = []
  for (const amount of amounts) {
    const isTaken =
      touches(amount, dates) ||
      touches(amount, masks) ||
      touches(amount, ratios) ||
      (prose.role !== 'table' && isMarker(text, amount, isTitle))
    if (isTaken || repeatsWord(text, found.at(-1), amount)) continue
    const classified = classify(text, amount)
    if (!classified || isOnlyOne(text, classified) || (isGlued(text, amount) && classified.kind !== 'money')) continue
    const isStrong = classified.hasOwnUnit && classified.kind !== 'count'
    if (
      isName(text, amount, isStrong, isTitle) ||
      (!isStrong && isRepeatedName(text, amount, names)) ||
      touches(classified, found)
    )
      continue
    found.push(classified.isBareDollar ? {...classified, unit: dollar} : classified)
  }
  return [...joinRanges(text, found), ...ratios].sort((a, b) => a.start - b.start)
}

/** “eight (8)” is one figure. */
function repeatsWord(text: string, before: Classified | undefined, amount: {start: number; value: number}): boolean {
  return (
    before !== undefined &&
    before.amount.isWord &&
    before.value === amount.value &&
    /^\s?\($/.test(text.slice(before.amount.end, amount.start))
  )
}

/** “one” alone, as a pronoun or article, is no figure; “one million” and “one percent” are. */
function isOnlyOne(text: string, {amount, kind}: Classified): boolean {
  if (!amount.isWord || amount.value !== 1) return false
  if (/^\s(?:to|or)\s(?:two|three|four|five)\b/i.test(text.slice(amount.end, amount.end + 12))) return false
  if (/^(?:a|an)\b/i.test(text.slice(amount.start, amount.end))) return kind !== 'money'
  return kind === 'count' || kind === 'number' || kind === 'ordinal'
}

/** “RMB870” is read for its currency; “ABC123” is a code. */
const isGlued = (text: string, {start}: {start: number}): boolean => /\p{L}/u.test(text[start - 1] ?? '')

const touches = (span: Span, others: readonly Span[]): boolean => others.some(other => overlaps(span, other))

function toFigure(draft: DraftFigure, prose: Prose, ctx: ExtractContext, change: Figure['change']): Figure {
  const {start, end, kind, value, min, max, unit, modifier, iso, per} = draft
  return {
    ...ctx.textSpan(prose, start, end),
    kind,
    value,
    ...(min === undefined ? {} : {min}),
    ...(max === undefined ? {} : {max}),
    unit,
    modifier,
    ...(iso ? {iso} : {}),
    ...(per ? {per} : {}),
    ...(change ? {change} : {}),
    ...(prose.cell ? {table: {row: prose.cell.row, column: prose.cell.column}} : {}),
  }
}
