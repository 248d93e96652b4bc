import type {Draft} from '../draft/index.js'
import type {PressrelError} from '../errors.js'
import {isIgnored, type LintConfig} from '../lint/index.js'
import type {Limits} from '../source/index.js'
import {type Check, type CheckTerms, checkRelease, emptyCheck, Superseded} from './check.js'
import type {Configurations} from './configurations.js'
import type {OpenDocument, OpenDocuments} from './documents.js'
import type {LeftOut} from './left-out.js'
import type {Settings} from './settings.js'

/** The checks of the releases that are open, each made once a version. */
export interface Checks {
  /** The check of a release as it stands. Throws `Superseded` where it is changed meanwhile. */
  of(document: OpenDocument): Promise<Check>
  /** Forgets all about a release that was closed. */
  forget(uri: string): void
  /** Makes every check anew when it is next asked for: a configuration or a setting has changed. */
  renew(): void
}

/** What checks are made by. */
export interface ChecksSource {
  readonly documents: OpenDocuments
  readonly configurations: Configurations
  readonly leftOut: LeftOut
  readonly limits: Limits
  settings(): Settings
  /** Told of a configuration that is wrong, and of each rule that fails. */
  onProblem(problem: PressrelError): void
  onFailure(failure: PressrelError): void
}

/** One version of a release, being checked or checked. */
interface Entry {
  readonly revision: number
  readonly check: Promise<Check>
}

/** Keeps the checks of open releases, and nothing of closed ones. */
export function openChecks(source: ChecksSource): Checks {
  const entries = new Map<string, Entry>()
  const failing = new Set<string>()
  const drafts = new Map<string, Draft>()
  const begin = (document: OpenDocument): Entry => {
    const {uri, revision} = document
    const isCurrent = (): boolean => entries.get(uri) === entry && source.documents.get(uri)?.revision === revision
    const check = Promise.resolve()
      .then(() => checkDocument(document, source, {before: drafts.get(uri), failing, isCurrent}))
      .then(done => {
        if (done.draft && isCurrent()) drafts.set(uri, done.draft)
        return done
      })
    const entry = {revision, check}
    return entry
  }
  return {
    of(document) {
      const known = entries.get(document.uri)
      if (known?.revision === document.revision) return known.check
      const entry = begin(document)
      entries.set(document.uri, entry)
      return entry.check
    },
    forget(uri) {
      entries.delete(uri)
      drafts.delete(uri)
    },
    renew() {
      entries.clear()
      failing.clear()
    },
  }
}

async function checkDocument(
  document: OpenDocument,
  source: ChecksSource,
  {failing, ...version}: Pick<CheckTerms, 'before' | 'isCurrent'> & {readonly failing: Set<string>},
): Promise<Check> {
  const {path} = document
  const {enable, date} = source.settings()
  const {config: whole, problem} = await source.configurations.of(path)
  const config = withoutRules(whole, failing)
  const onFailure = (failure: PressrelError): void => {
    if (failure.rule !== undefined) failing.add(failure.rule)
    source.onFailure(failure)
  }
  const terms = {...version, config, date, limits: source.limits, onFailure}
  if (!enable || !document.format) return emptyCheck(document, terms)
  if (path !== undefined && (isIgnored(config, path) || (await source.leftOut.has(path)))) {
    return emptyCheck(document, terms)
  }
  if (problem) source.onProblem(problem)
  if (!version.isCurrent()) throw new Superseded('a newer version is there')
  return checkRelease(document, terms)
}

/** A rule that has failed is left out until a configuration changes: one that never ends would hold up every key stroke. */
function withoutRules(config: LintConfig, failing: ReadonlySet<string>): LintConfig {
  if (failing.size === 0) return config
  return {...config, rules: new Map([...config.rules].filter(([id]) => !failing.has(id)))}
}
