import type {Draft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import {type ActiveRule, activeRules} from './active-rules.js'
import {collectHandlers, type Run} from './collect-handlers.js'
import {type LintConfig, resolveConfig} from './config/index.js'
import {idlenessOf, readDirectives, type Silence, toSilences} from './directives/index.js'
import {toFindings} from './findings.js'
import type {LintOptions} from './lint-options.js'
import type {Finding} from './types.js'
import {handle, visitDraft} from './visit.js'

let recommended: LintConfig | undefined

/**
 * Checks a draft against the rules of a configuration (the `recommended` preset when absent): findings in source order.
 * Throws `E_RULE` when a rule fails, unless `options.onFailure` takes that.
 */
export function lint(
  draft: Draft,
  config: LintConfig = (recommended ??=
    resolveConfig()),
  options: LintOptions = {},
): readonly Finding[] {
  const {guard = work => work()} = options
  // A rule that fails leaves the others half done: they begin again without it.
  for (let active = activeRules(config); ; ) {
    const timings = options.timings ?? (options.guard && new Map<string, number>())
    const run: Run = {draft, config, active, reports: [], timings, runningSince: 0}
    try {
      return guard(() => findingsOf(run))
    } catch (cause) {
      const failed = toBlame(run, cause)
      if (!failed) throw cause
      const failure = failureOf(failed.id, draft, config, cause)
      if (!options.onFailure) throw failure
      options.onFailure(failure)
      active = active.filter(rule => rule !== failed)
    }
  }
}

/** The rule that made a run fail: the one whose code threw, or the one that took longest where the guard lost its patience. */
function toBlame({active, running, runningSince, timings}: Run, cause: unknown): ActiveRule | undefined {
  if (!(cause instanceof PressrelError)) return running
  if (cause.code !== 'E_RULE' || !timings) return undefined
  const timeOf = (rule: ActiveRule): number =>
    (timings.get(rule.id) ?? 0) + (rule === running ? performance.now() - runningSince : 0)
  const [first, ...rest] = active
  return rest.reduce((slowest, rule) => (slowest && timeOf(slowest) >= timeOf(rule) ? slowest : rule), first)
}

function findingsOf(run: Run): readonly Finding[] {
  const {draft, active, reports} = run
  const handlers = collectHandlers(run)
  visitDraft(draft, handlers)
  const directives = readDirectives(draft)
  const silences = toSilences(directives, directives.length === 0 ? 0 : draft.lines.count)
  const used = new Set<Silence>()
  const findings = toFindings(draft, reports, silences, used)
  if (directives.length === 0 || !handlers.has('directive:exit')) return findings
  const isOn = (id: string): boolean => active.some(entry => entry.id === id)
  const before = reports.length
  const idleOf = idlenessOf(silences, used, isOn)
  for (const directive of directives) handle(handlers, 'directive:exit', directive, idleOf(directive))
  return reports.length === before ? findings : toFindings(draft, reports, silences, used)
}

function failureOf(id: string, {source}: Draft, {ruleFiles}: LintConfig, cause: unknown): PressrelError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const file = ruleFiles.get(id)
  const rule = file === undefined ? id : `${id} of ${file}`
  const hint = `Switch it off with --rule ${id}:off, and tell whoever wrote it`
  return new PressrelError('E_RULE', `the rule ${rule} failed: ${reason}`, {file: source.path, rule: id, cause, hint})
}
