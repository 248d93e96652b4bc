import type {Draft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import {toSourceSpan} from '../prose/index.js'
import {type ActiveRule, activeRules} from './active-rules.js'
import {type LintConfig, resolveConfig} from './config/index.js'
import {idleOf, readDirectives, type Silence, toSilences} from './directives/index.js'
import {type RawReport, toFindings} from './findings.js'
import type {Finding, RuleContext} from './types.js'
import {type Handlers, handle, visitDraft} from './visit.js'
import type {VisitorKey} from './visitors.js'

let recommended: LintConfig | undefined

/**
 * Checks a draft against the rules of a configuration (the `recommended` preset when absent): findings in source order.
 * Throws `E_RULE` when a rule crashes.
 */
export function lint(draft: Draft, config: LintConfig = (recommended ??= resolveConfig())): readonly Finding[] {
  const active = activeRules(config)
  const reports: RawReport[] = []
  const handlers = collectHandlers(draft, active, config, reports)
  visitDraft(draft, handlers)
  const directives = readDirectives(draft)
  const silences = toSilences(directives, directives.length === 0 ? 0 : draft.lines.count)
  const used = new Set<Silence>()
  const findings = toFindings(draft, reports, silences, used)
  if (directives.length === 0 || !handlers.has('directive:exit')) return findings
  const isOn = (id: string): boolean => active.some(entry => entry.id === id)
  const before = reports.length
  for (const directive of directives)
    handle(handlers, 'directive:exit', directive, idleOf(directive, silences, used, isOn))
  return reports.length === before ? findings : toFindings(draft, reports, silences, used)
}

function collectHandlers(
  draft: Draft,
  active: readonly ActiveRule[],
  config: LintConfig,
  reports: RawReport[],
): Handlers {
  const handlers = new Map<VisitorKey, ((...args: never[]) => void)[]>()
  for (const entry of active) {
    const visitors = guarded(entry, draft, () => entry.rule.create(contextFor(entry, draft, config, reports)))
    for (const [key, handler] of Object.entries(visitors)) {
      if (typeof handler !== 'function') continue
      const call = handler as (...args: never[]) => void
      const list = handlers.get(key as VisitorKey) ?? []
      list.push((...args) => guarded(entry, draft, () => call(...args)))
      handlers.set(key as VisitorKey, list)
    }
  }
  return handlers
}

function contextFor(
  active: ActiveRule,
  draft: Draft,
  {organization, vocabulary, definitions}: LintConfig,
  reports: RawReport[],
): RuleContext<string, never> {
  return {
    draft,
    release: draft.release,
    // Checked against the rule's own option specs when the configuration was read.
    options: active.options as never,
    organization,
    vocabulary,
    ruleIds: definitions.map(([id]) => id),
    report: report => void reports.push({active, report}),
    sourceSpan: toSourceSpan,
  }
}

function guarded<T>({id}: ActiveRule, draft: Draft, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof PressrelError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    const hint = `Switch it off with --rule ${id}:off and report it`
    throw new PressrelError('E_RULE', `the rule ${id} failed: ${reason}`, {file: draft.source.path, cause, hint})
  }
}
