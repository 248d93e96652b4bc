import {receiveError, type SentError, sendError} from '../../cli/sent-error.js'
import type {Draft} from '../../draft/index.js'
import type {PressrelError} from '../../errors.js'
import {type Finding, type LintConfig, lint} from '../../lint/index.js'
import type {FileFindings} from '../../report/index.js'
import type {Source} from '../../source/index.js'
import type {Plan} from './plan.js'
import {watchRules} from './watch-rules.js'

/** A release that was checked, before anything is selected of what was found. */
export interface Checked {
  readonly source: Source
  /** Undefined where the cache has them. */
  readonly findings: readonly Finding[] | undefined
  readonly failures: readonly PressrelError[]
  /** Names what the findings depend on, where they may be kept. */
  readonly key: string | undefined
}

/** What a check is told of the cache, and whom it tells how long it took. */
export interface CheckNotes {
  readonly keyOf?: (source: Source, config: LintConfig) => string | undefined
  /** The key of the findings that are kept. */
  readonly known?: string
  readonly timings?: Map<string, number>
}

/** Checks a release, unless the findings that are kept are those of this very text and configuration. */
export function checkRelease(draft: Draft, config: LintConfig, {keyOf, known, timings}: CheckNotes): Checked {
  const {source} = draft
  const key = keyOf?.(source, config)
  if (key !== undefined && key === known) return {source, key, findings: undefined, failures: []}
  const {options, failures} = watchRules(config, timings)
  return {source, key, findings: lint(draft, config, options), failures}
}

/** Keeps what was found, and selects what counts. */
export function settleChecked(
  {source, key, findings, failures}: Checked,
  config: LintConfig,
  plan: Plan,
): FileFindings {
  const {cache, select} = plan
  // What a rule that failed would have found is not known.
  if (findings && key !== undefined && failures.length === 0) cache?.set(source, key, findings)
  const found = findings ?? (key === undefined ? undefined : cache?.get(source, key)) ?? []
  return {file: source.path, source, findings: select ? select(found, source, config) : found, failures}
}

/** What a worker sends. */
interface SentCheck extends Omit<Checked, 'failures'> {
  readonly failures: readonly SentError[]
}

/** A check as text: a worker hands texts over in a fraction of the time of objects. */
export const sendChecked = ({failures, ...rest}: Checked): string =>
  JSON.stringify({...rest, failures: failures.map(sendError)} satisfies SentCheck)

/** Reads what `sendChecked` has written. */
export function receiveChecked(text: string): Checked {
  const {source, findings, key, failures}: SentCheck = JSON.parse(text)
  return {source, findings, key, failures: failures.map(receiveError)}
}
