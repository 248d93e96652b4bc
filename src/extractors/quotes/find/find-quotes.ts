import type {ExtractContext} from '../../../extract/types.js'
import type {Prose, Quotation} from '../../../prose/index.js'
import {attributionAfter} from '../read/after.js'
import {readBlockQuote} from './block-quote.js'
import type {FoundQuote, Search} from './found-quote.js'
import {Introduction} from './introduction.js'
import {readParagraph} from './paragraph.js'

const silentRoles = new Set<Prose['role']>(['heading', 'table', 'contacts', 'headline', 'subheadline'])

/** How long a line below the headline may be: a paragraph in bold letters speaks like any other. */
const longestLine = 160

const isSilent = ({role, text}: Prose): boolean =>
  silentRoles.has(role) && !(role === 'subheadline' && text.length > longestLine)

/** Finds what is somebody’s speech among the quotation marks and block quotes of a release. */
export function findQuotes(ctx: ExtractContext): readonly FoundQuote[] {
  const search: Search = {
    prose: ctx.prose,
    quotations: byProse(ctx.quotations),
    found: [],
    signatures: new Set(),
    introduction: undefined,
    report: undefined,
    isDouble: ctx.quotations.some(
      ({depth, open, inner}) => depth === 0 && open !== '‘' && open !== "'" && inner.end - inner.start > 60,
    ),
  }
  for (const prose of ctx.prose) readBlock(search, prose)
  return search.found
}

function readBlock(search: Search, prose: Prose): void {
  const quotations = isSilent(prose) ? [] : (search.quotations.get(prose) ?? [])
  if (prose.blockquote !== undefined && !isAttributedInside(prose, quotations))
    return readBlockQuote(search, prose, quotations)
  if (quotations.length > 0) return readParagraph(search, prose, quotations)
  search.introduction = new Introduction(prose, 0)
  search.report = prose
}

/** > “A,” said Ana Ruiz. “B.”: a block quote that reads like a paragraph of its own. */
function isAttributedInside(prose: Prose, quotations: readonly Quotation[]): boolean {
  const [first, second] = quotations
  return (
    first !== undefined &&
    second !== undefined &&
    attributionAfter(prose, first.outer.end, second.outer.start)?.cue !== undefined
  )
}

/** The outermost quotations of each block. */
function byProse(quotations: readonly Quotation[]): Map<Prose, Quotation[]> {
  const map = new Map<Prose, Quotation[]>()
  for (const quotation of quotations) {
    if (quotation.depth > 0 || quotation.inner.end <= quotation.inner.start) continue
    const known = map.get(quotation.prose)
    if (known) known.push(quotation)
    else map.set(quotation.prose, [quotation])
  }
  return map
}
