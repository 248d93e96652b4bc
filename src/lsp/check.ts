import {setImmediate} from 'node:timers/promises'
import {guardFor} from '../cli/patience.js'
import type {Draft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import {type Finding, type LintConfig, lint} from '../lint/index.js'
import {type Limits, refuseLongLines, refuseLongTexts, toSource} from '../source/index.js'
import type {OpenDocument} from './documents.js'
import {nextDraft} from './next-draft.js'

/** What was found in one version of a release. */
export interface Check {
  readonly document: OpenDocument
  /** The version that the editor gave the text. */
  readonly version: number
  readonly config: LintConfig
  readonly date: string | undefined
  /** Undefined where there is nothing to be read: a release that is left out, empty, or beyond the limits. */
  readonly draft: Draft | undefined
  readonly findings: readonly Finding[]
  /** Why it could not be read. */
  readonly refusal: PressrelError | undefined
}

/** The check of a release that could be read. */
export type ReadCheck = Check & {readonly draft: Draft}

/** By what a release is checked. */
export interface CheckTerms {
  readonly config: LintConfig
  readonly date: string | undefined
  readonly limits: Limits
  /** The draft of the version before. */
  readonly before: Draft | undefined
  /** Whether this version is still the one in the editor. */
  isCurrent(): boolean
  /** Told of each rule that fails. */
  onFailure(failure: PressrelError): void
}

/** Thrown where a newer version has taken the place of the one that is being checked. */
export class Superseded extends Error {
  override readonly name = 'Superseded'
}

/** The check of a release that nothing is to be said about. */
export function emptyCheck(document: OpenDocument, {config, date}: CheckTerms): Check {
  return {document, version: document.text.version, config, date, draft: undefined, findings: [], refusal: undefined}
}

/** Checks a release; between the stages the editor gets a hearing. Throws `Superseded` where it brings a newer version. */
export async function checkRelease(document: OpenDocument, terms: CheckTerms): Promise<Check> {
  const empty = emptyCheck(document, terms)
  const value = document.text.getText()
  const {maxNesting} = terms.limits
  const source = toSource(value, {path: document.path ?? document.uri, format: document.format, maxNesting})
  if (value.trim() === '') return empty
  try {
    refuseLongTexts(value, source.path, terms.limits.maxBytes)
    refuseLongLines(value, source.path, terms.limits.maxLineLength)
    const draft = nextDraft(source, {date: terms.date, fiscalYearEnd: terms.config.fiscalYearEnd}, terms.before)
    const stage = async <T>(work: () => T): Promise<T> => {
      await setImmediate()
      if (!terms.isCurrent()) throw new Superseded('a newer version is there')
      return work()
    }
    await stage(() => draft.release)
    await stage(() => [draft.mentions.dates, draft.mentions.figures])
    await stage(() => draft.mentions.quotes)
    const findings = await stage(() =>
      lint(draft, terms.config, {onFailure: terms.onFailure, guard: guardFor(terms.config)}),
    )
    return {...empty, draft, findings}
  } catch (error) {
    if (!(error instanceof PressrelError)) throw error
    return {...empty, refusal: error}
  }
}
