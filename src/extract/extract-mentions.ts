import type {MentionKind, MentionMap, Release, TextSpan} from '../ast/index.js'
import type {CalendarDay} from '../calendar/index.js'
import {PressrelError} from '../errors.js'
import {type Prose, type Quotation, toTextSpan} from '../prose/index.js'
import {extractors} from '../registry/extractors.js'
import type {Lines, Source} from '../source/index.js'
import type {ExtractContext, Extractor} from './types.js'

/** The part of a draft that extraction reads. */
interface Material {
  readonly source: Source
  readonly lines: Lines
  readonly release: Release
  readonly prose: readonly Prose[]
  readonly quotations: readonly Quotation[]
  readonly releaseDate: CalendarDay | undefined
  readonly fiscalYearEnd: string | undefined
}

/** The mentions of a draft by kind; each kind is extracted on first use. */
export type Mentions = {readonly [K in MentionKind]: readonly MentionMap[K][]}

/** An extractor of any one kind. */
export type AnyExtractor = {readonly [K in MentionKind]: Extractor<K>}[MentionKind]

const builtIn: ReadonlyMap<string, () => AnyExtractor> = new Map(Object.entries(extractors))

/**
 * Mentions by kind, each kind found on first use, after the kinds that it steers around. `more` are extractors of the
 * caller's own, which win over those of the same kind.
 */
export function extractMentions(material: Material, more: readonly AnyExtractor[] = []): Mentions {
  const own = new Map<string, AnyExtractor>(more.map(extractor => [extractor.kind, extractor]))
  const found = new Map<string, readonly unknown[]>()
  const mentions = <K extends MentionKind>(kind: K): Mentions[K] => {
    // An extractor stands under the kind that it declares to find.
    const known = found.get(kind) as Mentions[K] | undefined
    if (known) return known
    const extractor = (own.get(kind) ?? builtIn.get(kind)?.()) as Extractor<K> | undefined
    if (!extractor)
      throw new PressrelError('E_USAGE', `nothing extracts “${kind}”`, {
        hint: 'Hand an extractor of that kind to openDraft',
      })
    const list = extractor.extract(contextFor(material, mentions)) as Mentions[K]
    const sorted = [...list].sort((a, b) => startOf(a) - startOf(b)) as unknown as Mentions[K]
    found.set(kind, sorted)
    return sorted
  }
  const lazy = {}
  for (const kind of new Set([...builtIn.keys(), ...own.keys()]) as Set<MentionKind>)
    Object.defineProperty(lazy, kind, {enumerable: true, get: () => mentions(kind)})
  return lazy as Mentions
}

function contextFor(material: Material, mentions: ExtractContext['mentions']): ExtractContext {
  const {source, lines} = material
  return {
    source,
    lines,
    get release() {
      return material.release
    },
    get prose() {
      return material.prose
    },
    get quotations() {
      return material.quotations
    },
    releaseDate: material.releaseDate,
    fiscalYearEnd: material.fiscalYearEnd,
    mentions,
    textSpan: (prose, start, end) => toTextSpan(prose, {start, end}, source.value, lines),
  }
}

/** A mention stands where its position says, a quote where its first segment does. */
function startOf(mention: Partial<Pick<TextSpan, 'position'>> & {readonly segments?: readonly TextSpan[]}): number {
  return (mention.position ?? mention.segments?.[0]?.position)?.start.offset ?? 0
}
