import type {ExtractContext} from '../../extract/types.js'
import type {Prose, Quotation} from '../../prose/index.js'
import type {Span} from '../../source/index.js'
import {type Attribution, attributionAfter, attributionBefore, sentenceEnd} from './attribution.js'
import {looksDirect, looksLikeTerm} from './shape.js'
import {readSpeakerText} from './speaker-text.js'

/** A quotation's stretch. */
export type Segment = Pick<Quotation, 'prose' | 'inner'>

/** An attribution with the block it stands in. */
export interface PlacedAttribution extends Attribution {
  readonly prose: Prose
}

/** A quote before its speaker is resolved. */
export interface FoundQuote {
  readonly kind: Quote['kind']
  readonly segments: Segment[]
  readonly attribution: PlacedAttribution | undefined
  /** No attribution of its own: the speaker before it goes on. */
  readonly isCarried: boolean
}

type Quote = {readonly kind: 'direct' | 'partial' | 'block'}

/** Finds what is somebody's speech among the quotation marks and block quotes of a release. */
export function findQuotes(ctx: ExtractContext): readonly FoundQuote[] {
  return new QuoteFinder(ctx).find()
}

class QuoteFinder {
  readonly #out: FoundQuote[] = []
  readonly #byProse = new Map<Prose, Quotation[]>()
  readonly #prose: readonly Prose[]
  /** “Ana Ruiz said:” at the end of the block before. */
  #intro: PlacedAttribution | undefined
  #usedLines = new Set<Prose>()

  constructor(ctx: ExtractContext) {
    this.#prose = ctx.prose
    for (const quotation of ctx.quotations) {
      if (quotation.depth > 0 || quotation.inner.end <= quotation.inner.start) continue
      this.#byProse.set(quotation.prose, [...(this.#byProse.get(quotation.prose) ?? []), quotation])
    }
  }

  find(): readonly FoundQuote[] {
    for (const prose of this.#prose) {
      const quotations =
        prose.role === 'heading' ||
        prose.role === 'table' ||
        prose.role === 'contacts' ||
        prose.role === 'headline' ||
        prose.role === 'subheadline'
          ? []
          : (this.#byProse.get(prose) ?? [])
      if (prose.blockquote !== undefined) this.#readBlockQuote(prose, quotations)
      else if (quotations.length > 0) this.#readParagraph(prose, quotations)
      if (quotations.length === 0 && prose.blockquote === undefined) this.#intro = introOf(prose)
    }
    return this.#out
  }

  #readBlockQuote(prose: Prose, quotations: readonly Quotation[]): void {
    if (this.#usedLines.has(prose)) return
    const line = signature(prose.text)
    if (line && prose.within.at(-1) === 'blockquote') return
    const last = this.#out.at(-1)
    const goesOn = last?.kind === 'block' && last.segments[0]?.prose.blockquote === prose.blockquote
    const inner = unquoted(prose, quotations)
    const tail = quotations.length > 0 ? prose.text.slice(quotations.at(-1)?.outer.end ?? 0) : ''
    if (goesOn && tail.trim() === '') {
      last.segments.push({prose, inner})
      return
    }
    const own = tail.trim() === '' ? undefined : place(attributionAfter(tail), prose, quotations.at(-1)?.outer.end ?? 0)
    const signed = own ?? this.#signatureAfter(prose) ?? this.#intro
    if (!signed && quotations.length === 0) return
    const [first] = quotations
    const segment = own && first ? {prose, inner: first.inner} : {prose, inner}
    this.#out.push({kind: 'block', segments: [segment], attribution: signed, isCarried: false})
  }

  /** The attribution line of a block quote: the last line of the quote, or the line after it. */
  #signatureAfter(prose: Prose): PlacedAttribution | undefined {
    for (let i = prose.index + 1; i < Math.min(prose.index + 6, this.#prose.length); i++) {
      const next = this.#prose[i]
      if (!next) return undefined
      const line = signature(next.text)
      if (line) {
        this.#usedLines.add(next)
        return {...line, prose: next}
      }
      if (next.blockquote !== prose.blockquote) return undefined
    }
    return undefined
  }

  #readParagraph(prose: Prose, quotations: readonly Quotation[]): void {
    const {text} = prose
    let current: FoundQuote | undefined
    const intro = this.#intro
    quotations.forEach((quotation, i) => {
      const before = quotations[i - 1]
      const from = before?.outer.end ?? 0
      const gap = text.slice(from, quotation.outer.start)
      const after = text.slice(quotation.outer.end, quotations[i + 1]?.outer.start ?? text.length)
      if (current && before && joins(gap, after, current)) {
        current.segments.push(quotation)
        return
      }
      current = this.#readQuotation(quotation, {gap, from, after, isFirst: i === 0, intro})
      if (current) this.#out.push(current)
    })
    this.#intro = current || quotations.length > 0 ? this.#nextIntro(prose, quotations, intro) : introOf(prose)
  }

  /** After a paragraph that is all quotation, “Ana Ruiz said:” before it still holds for the next one. */
  #nextIntro(
    prose: Prose,
    quotations: readonly Quotation[],
    intro: PlacedAttribution | undefined,
  ): PlacedAttribution | undefined {
    const end = quotations.at(-1)?.outer.end ?? 0
    const isAll =
      (quotations[0]?.outer.start ?? 1) < 3 &&
      prose.text
        .slice(end)
        .replace(/\([^)]{0,30}\)/, '')
        .trim().length < 3
    return isAll ? intro : introOf(prose)
  }

  #readQuotation(
    quotation: Quotation,
    {
      gap,
      from,
      after,
      isFirst,
      intro,
    }: {gap: string; from: number; after: string; isFirst: boolean; intro: PlacedAttribution | undefined},
  ): FoundQuote | undefined {
    const {prose, inner} = quotation
    const said = prose.text.slice(inner.start, inner.end)
    const isDirect = looksDirect(said, gap, after)
    if (looksLikeTerm(said, gap, after)) return undefined
    const last = this.#out.at(-1)
    if (isFirst && gap.trim() === '' && this.#continuesBefore(quotation)) {
      last?.segments.push(quotation)
      const own = place(attributionAfter(after), prose, quotation.outer.end)
      if (own && last && !last.attribution)
        this.#out[this.#out.length - 1] = {...last, attribution: own, isCarried: false}
      return undefined
    }
    const own = isDirect ? this.#attributionOf(quotation, gap, from, after) : undefined
    if (own) return {kind: 'direct', segments: [quotation], attribution: own, isCarried: false}
    const isAlone =
      isFirst &&
      gap.replace(/^[\s\d.*-]{0,5}/, '') === '' &&
      after.replace(/\([^)]{0,30}\)/, '').replace(/[\s.,*]/g, '') === ''
    if (isDirect && isAlone) return this.#readAlone(quotation, intro)
    const fragment = place(attributionBefore(prose.text.slice(0, quotation.outer.start), true), prose, 0)
    if (fragment && fragment.mention.end >= from && (isDirect || !isDirect)) {
      const isWhole = isDirect && /[,:]\s*$/.test(gap)
      return {kind: isWhole ? 'direct' : 'partial', segments: [quotation], attribution: fragment, isCarried: false}
    }
    const later = isDirect ? undefined : place(attributionAfter(after), prose, quotation.outer.end)
    if (later?.cue && /^[\s,]/.test(after) && said.split(' ').length > 2)
      return {kind: 'partial', segments: [quotation], attribution: later, isCarried: false}
    if (isDirect && said.split(' ').length >= 10 && last && isFirst && gap.trim() === '')
      return {kind: 'direct', segments: [quotation], attribution: undefined, isCarried: true}
    return undefined
  }

  #attributionOf(quotation: Quotation, gap: string, from: number, after: string): PlacedAttribution | undefined {
    const {prose} = quotation
    const following = place(attributionAfter(after), prose, quotation.outer.end)
    const isOpenEnded = /[.!?]$/.test(prose.text.slice(quotation.inner.start, quotation.inner.end))
    const preceding =
      gap.trim() === ''
        ? undefined
        : place(attributionBefore(prose.text.slice(from, quotation.outer.start), false), prose, from)
    // “A.” He added: — the full stop inside ends the sentence, so what comes before it attributes.
    if (preceding && (isOpenEnded || !following?.cue)) return preceding
    return following ?? preceding
  }

  /** A paragraph that is nothing but a quotation: signed by the next line, introduced by the one before, or carried. */
  #readAlone(quotation: Quotation, intro: PlacedAttribution | undefined): FoundQuote | undefined {
    const signed = this.#signatureAfter(quotation.prose)
    if (signed) return {kind: 'direct', segments: [quotation], attribution: signed, isCarried: false}
    const last = this.#out.at(-1)
    if (intro && last?.attribution === intro) {
      last.segments.push(quotation)
      return undefined
    }
    if (intro) return {kind: 'direct', segments: [quotation], attribution: intro, isCarried: false}
    const isNear = last && quotation.prose.index - (last.segments.at(-1)?.prose.index ?? 0) <= 12
    const words = quotation.prose.text.split(' ').length
    if (words < 6) return undefined
    return {kind: 'direct', segments: [quotation], attribution: undefined, isCarried: Boolean(isNear)}
  }

  /** The paragraph before left its quotation open: this one goes on with it. */
  #continuesBefore(quotation: Quotation): boolean {
    const last = this.#out.at(-1)?.segments.at(-1)
    if (!last || last.prose.index !== quotation.prose.index - 1) return false
    const open = this.#byProse.get(last.prose)?.at(-1)
    return open !== undefined && open.inner.start === last.inner.start && open.continues
  }
}

/** “A,” said X. “B.” — one attribution between two quotations serves both when nothing else stands there. */
function joins(gap: string, after: string, current: FoundQuote): boolean {
  if (!current.attribution || current.kind === 'partial') return false
  if (gap.trim() === '' || /^\s*(?:\[\.\.\.\]|…|\.\.\.)\s*$/.test(gap)) return true
  // “A,” said X. “B,” added X. — each has its own.
  if (attributionAfter(after)?.cue && attributionAfter(gap)?.cue) return false
  const end = sentenceEnd(gap)
  const rest = gap.slice(end).replace(/[\s*]/g, '')
  const hasOwn = attributionAfter(gap) !== undefined || /^\s*\([^)]{1,30}\)\s*$/.test(gap)
  return rest === '' && hasOwn
}

/** “Ana Ruiz, CEO of Acme, said:” at the end of a block without a quotation of its own. */
function introOf(prose: Prose): PlacedAttribution | undefined {
  if (!/[:,]\s*\**\s*$/.test(prose.text)) return undefined
  const trimmed = prose.text.replace(/[\s*]+$/, '')
  return place(attributionBefore(trimmed, false), prose, 0)
}

/** A line that is a name and a post, with or without a dash: the signature under a quotation. */
function signature(text: string): Attribution | undefined {
  const lead = /^[\s*]{0,4}(?:[–—―-]{1,3}|~)?\s*/.exec(text)?.[0] ?? ''
  const words = text.slice(lead.length).replace(/[\s.*]+$/, '')
  if (words.length < 5 || words.length > 180 || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(words) || /[“”":@]/.test(words))
    return undefined
  const speaker = readSpeakerText(words)
  if (!speaker?.name || speaker.type !== 'person' || speaker.name.split(' ').length < 2) return undefined
  const isSigned = /[–—―~-]/.test(lead)
  if (!isSigned && speaker.title === undefined) return undefined
  const at = text.indexOf(words)
  return {
    speaker,
    mention: {start: at, end: at + Math.min(words.length, speaker.length)},
    cue: undefined,
    end: at + words.length,
  }
}

function unquoted(prose: Prose, quotations: readonly Quotation[]): Span {
  const [first] = quotations
  const last = quotations.at(-1)
  const text = prose.text
  const start =
    first && text.slice(0, first.outer.start).trim() === '' ? first.inner.start : text.length - text.trimStart().length
  const end = last && text.slice(last.outer.end).trim() === '' ? last.inner.end : text.trimEnd().length
  return {start, end}
}

function place(attribution: Attribution | undefined, prose: Prose, by: number): PlacedAttribution | undefined {
  if (!attribution) return undefined
  const {mention, cue} = attribution
  return {
    ...attribution,
    prose,
    mention: {start: mention.start + by, end: mention.end + by},
    cue: cue && {start: cue.start + by, end: cue.end + by},
    end: attribution.end + by,
  }
}
