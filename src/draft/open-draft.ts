import type {Release} from '../ast/index.js'
import {type CalendarDay, fromIso} from '../calendar/index.js'
import {type AnyExtractor, extractMentions, type Mentions} from '../extract/index.js'
import {type ParsedRelease, parseSource, releaseDateOf} from '../parse/index.js'
import {findQuotations, type Prose, type Quotation, readProse} from '../prose/index.js'
import {type Lines, type Problem, readLines, type Source, toSource} from '../source/index.js'

/** What the caller knows that the release may not say. */
export interface DraftOptions {
  /** ISO date assumed when the release states none. */
  readonly date?: string
  /** `MM-DD`; the front matter's own wins. */
  readonly fiscalYearEnd?: string
  /** An earlier version of the same release, which an editor has: what has not changed since is not read again. */
  readonly before?: Draft
  /** Extractors of the caller's own (`defineExtractor`); one of a kind that pressrel has takes its place. */
  readonly extractors?: readonly AnyExtractor[]
}

/**
 * One release and what is derived from it. Every property is computed on first use and kept:
 * nobody pays for extraction who does not ask.
 */
export interface Draft {
  readonly source: Source
  readonly lines: Lines
  readonly release: Release
  readonly prose: readonly Prose[]
  readonly quotations: readonly Quotation[]
  readonly mentions: Mentions
  /** What the reading stages noticed: encoding, front matter, language. */
  readonly problems: readonly Problem[]
  /** Dateline, else front matter, else the caller's date. */
  readonly releaseDate: CalendarDay | undefined
  readonly fiscalYearEnd: string | undefined
}

/**
 * Opens a release for everything else: `openDraft(await read('q3.md'))` or `openDraft('# Headline …')`.
 *
 * Never throws on any text but one that is beyond the parser's limits (`E_LIMIT`, when the tree is first asked for).
 */
export function openDraft(source: Source | string, options: DraftOptions = {}): Draft {
  return new LazyDraft(typeof source === 'string' ? toSource(source) : source, options)
}

class LazyDraft implements Draft {
  readonly source: Source
  readonly #options: DraftOptions
  #lines: Lines | undefined
  #parsed: ParsedRelease | undefined
  #prose: readonly Prose[] | undefined
  #releaseDate: {readonly day: CalendarDay | undefined} | undefined
  #quotations: readonly Quotation[] | undefined
  #mentions: Mentions | undefined

  /** Forgotten as soon as it was asked for: versions would hold each other in a chain. */
  #before: LazyDraft | undefined

  constructor(source: Source, {before, ...options}: DraftOptions) {
    this.source = source
    this.#options = options
    this.#before = before instanceof LazyDraft ? before : undefined
  }

  get lines(): Lines {
    this.#lines ??= readLines(this.source.value)
    return this.#lines
  }

  get #document(): ParsedRelease {
    const before = this.#before
    this.#parsed ??= parseSource(this.source, this.lines, before ? before.#parsed?.pieces : undefined)
    return this.#parsed
  }

  get release(): Release {
    return this.#document.release
  }

  get problems(): readonly Problem[] {
    return [...this.source.problems, ...this.#document.problems]
  }

  get prose(): readonly Prose[] {
    if (this.#prose) return this.#prose
    const before = this.#before
    this.#prose = readProse({value: this.source.value, ...this.#document}, before ? before.#prose : undefined)
    this.#before = undefined
    return this.#prose
  }

  get quotations(): readonly Quotation[] {
    this.#quotations ??= findQuotations(this.prose)
    return this.#quotations
  }

  get releaseDate(): CalendarDay | undefined {
    this.#releaseDate ??= {day: releaseDateOf(this.release) ?? dayOf(this.#options.date)}
    return this.#releaseDate.day
  }

  get fiscalYearEnd(): string | undefined {
    return this.release.meta.fiscal_year_end ?? this.#options.fiscalYearEnd
  }

  get mentions(): Mentions {
    this.#mentions ??= extractMentions(this, this.#options.extractors)
    return this.#mentions
  }
}

const dayOf = (date: string | undefined): CalendarDay | undefined => (date ? fromIso(date) : undefined)
