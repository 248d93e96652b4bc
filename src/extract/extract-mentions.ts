import type {MentionKind, MentionMap, Release} from '../ast/index.js'
import type {CalendarDay} from '../calendar/index.js'
import {type Prose, type Quotation, toTextSpan} from '../prose/index.js'
import {extractors} from '../registry/extractors.js'
import type {Lines, Source} from '../source/index.js'
import type {ExtractContext} from './types.js'

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

/** Mentions by kind, each kind found on first use, after the kinds that it steers around. */
export function extractMentions(material: Material): {readonly [K in MentionKind]: readonly MentionMap[K][]} {
  const found = new Map<MentionKind, readonly unknown[]>()
  const mentions = <K extends MentionKind>(kind: K): readonly MentionMap[K][] => {
    const known = found.get(kind)
    if (known) return known as readonly MentionMap[K][]
    const list = extractors[kind].extract(contextFor(material, mentions))
    list.sort((a, b) => startOf(a) - startOf(b))
    found.set(kind, list)
    return list as readonly MentionMap[K][]
  }
  return {
    get quotes() {
      return mentions('quotes')
    },
    get figures() {
      return mentions('figures')
    },
    get dates() {
      return mentions('dates')
    },
  }
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

function startOf(mention: MentionMap[MentionKind]): number {
  if ('position' in mention) return mention.position.start.offset
  return mention.segments[0]?.position.start.offset ?? 0
}
