import type {ExtractContext} from '../../../extract/types.js'
import type {Prose} from '../../../prose/index.js'
import {coverOf, type Span} from '../../../source/index.js'
import type {FoundQuote} from '../find/found-quote.js'
import {asOrganization} from './as-organization.js'
import {readSentence} from './read-sentence.js'
import type {Report} from './report.js'

/** Finds what the sentences of a release report somebody to have said, where no quotation marks do: speech has one reading. */
export function findIndirect(ctx: ExtractContext, quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  const taken = takenStretches(quotes)
  const people = quotes.flatMap(({attribution}) => attribution?.speaker.name ?? [])
  const isPerson = (name: string): boolean => people.some(full => full === name || full.endsWith(` ${name}`))
  const found: FoundQuote[] = []
  for (const prose of ctx.prose) {
    if (!speaks(prose)) continue
    const isTaken = coverOf(taken.get(prose) ?? [])
    for (const sentence of prose.sentences) {
      if (isTaken(sentence)) continue
      for (const report of readSentence(prose, sentence)) found.push(toFound(prose, asOrganization(report, isPerson)))
    }
  }
  return found
}

/** The body alone reports: not headings, tables and contacts, and no notice to investors. */
const speaks = ({role, blockquote, text}: Prose): boolean =>
  (role === 'lead' || role === 'body') && blockquote === undefined && !notice.test(text)

/** What only a notice to investors says. */
const notice =
  /forward-looking|non-GAAP (?:financial )?(?:measure|information)|useful (?:information )?to (?:investors|management)/i

/** The quotes with their attributions, and whatever stands between marks: a sentence that touches one is no report. */
function takenStretches(quotes: readonly FoundQuote[]): ReadonlyMap<Prose, readonly Span[]> {
  const taken = new Map<Prose, Span[]>()
  const take = (prose: Prose, span: Span): void => {
    const known = taken.get(prose)
    if (known) known.push(span)
    else taken.set(prose, [span])
  }
  for (const {segments, attribution} of quotes) {
    for (const {prose, inner} of segments) take(prose, inner)
    const isHere = segments.some(({prose}) => prose === attribution?.prose)
    if (attribution && isHere) take(attribution.prose, attribution.cue ?? attribution.speaker.mention)
  }
  return taken
}

const toFound = (prose: Prose, {clause, attribution}: Report): FoundQuote => ({
  kind: 'indirect',
  segments: clause.map(inner => ({prose, inner})),
  attribution,
  isCarried: false,
})
