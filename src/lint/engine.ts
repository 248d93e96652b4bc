import type {Draft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import {toSourceSpan} from '../prose/index.js'
import {rules} from '../registry/rules.gen.js'
import type {Span} from '../source/index.js'
import {type LintConfig, resolveConfig} from './config.js'
import {isSilenced, readSilences} from './directives.js'
import {changesQuoted, isQuoted, quotedSpans} from './quoted.js'
import type {Finding, Level, Report, RuleContext, RuleDefinition, Visitors} from './types.js'
import {type Handlers, visitDraft} from './visit.js'

interface ActiveRule {
  readonly id: string
  readonly rule: RuleDefinition
  readonly level: Level
  readonly options: Readonly<Record<string, unknown>>
}

interface RawReport {
  readonly active: ActiveRule
  readonly report: Report<string>
}

let recommended: LintConfig | undefined
const activeByConfig = new WeakMap<LintConfig, readonly ActiveRule[]>()

/**
 * Checks a draft against the rules of a configuration (the `recommended` preset when absent): findings in source order.
 * Throws `E_RULE` when a rule crashes.
 */
export function lint(draft: Draft, config: LintConfig = (recommended ??= resolveConfig())): readonly Finding[] {
  const active = activeRules(config)
  const reports: RawReport[] = []
  visitDraft(draft, collectHandlers(draft, active, config, reports))
  return toFindings(draft, reports)
}

function activeRules(config: LintConfig): readonly ActiveRule[] {
  const known = activeByConfig.get(config)
  if (known) return known
  const active = rules.flatMap(([id, rule]) => {
    const setting = config.rules.get(id)
    return setting && setting.level !== 'off'
      ? [{id, rule, level: setting.level, options: {...defaults(rule), ...setting.options}}]
      : []
  })
  activeByConfig.set(config, active)
  return active
}

function defaults(rule: RuleDefinition): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([key, spec]) => [key, spec.default]))
}

function collectHandlers(
  draft: Draft,
  active: readonly ActiveRule[],
  config: LintConfig,
  reports: RawReport[],
): Handlers {
  const handlers = new Map<keyof Visitors, ((...args: never[]) => void)[]>()
  for (const entry of active) {
    const visitors = guarded(entry, draft, () => entry.rule.create(contextFor(entry, draft, config, reports)))
    for (const [key, handler] of Object.entries(visitors)) {
      if (typeof handler !== 'function') continue
      const call = handler as (...args: never[]) => void
      const list = handlers.get(key as keyof Visitors) ?? []
      list.push((...args) => guarded(entry, draft, () => call(...args)))
      handlers.set(key as keyof Visitors, list)
    }
  }
  return handlers
}

function contextFor(
  active: ActiveRule,
  draft: Draft,
  config: LintConfig,
  reports: RawReport[],
): RuleContext<string, never> {
  return {
    draft,
    release: draft.release,
    // Checked against the rule's own option specs when the configuration was read.
    options: active.options as never,
    organization: config.organization,
    report: report => void reports.push({active, report}),
    sourceSpan: (prose, span: Span) => toSourceSpan(prose, span),
  }
}

function guarded<T>(active: ActiveRule, draft: Draft, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof PressrelError) throw cause
    throw new PressrelError(
      'E_RULE',
      `the rule ${active.id} failed: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        file: draft.source.path,
        cause,
        hint: `Switch it off with --rule ${active.id}:off and report it`,
      },
    )
  }
}

function toFindings(draft: Draft, reports: readonly RawReport[]): readonly Finding[] {
  if (reports.length === 0) return []
  const silences = readSilences(draft)
  const quoted = quotedSpans(draft)
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const {active, report} of reports) {
    if (active.rule.quoted === 'skip' && isQuoted(report.span, quoted)) continue
    const finding = toFinding(draft, active, report, quoted)
    const {line} = finding.position.start
    const key = `${finding.rule} ${finding.position.start.offset} ${finding.position.end.offset} ${finding.message}`
    if (seen.has(key) || isSilenced(silences, active.id, line)) continue
    seen.add(key)
    findings.push(finding)
  }
  return findings.sort(
    (a, b) => a.position.start.offset - b.position.start.offset || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}

function toFinding(
  draft: Draft,
  {id, rule, level}: ActiveRule,
  report: Report<string>,
  quoted: readonly Span[],
): Finding {
  const template = rule.messages[report.message] ?? report.message
  const message = template.replace(/\{(\w{1,40})\}/g, (whole, name: string) => String(report.values?.[name] ?? whole))
  const edits = report.edits ?? []
  // Nobody edits a person's words with a tool: whatever the rule says, such a fix is dropped.
  const isFixable = edits.length > 0 && !edits.some(edit => changesQuoted(edit, quoted)) && rule.fix !== 'no'
  return {
    rule: id,
    level,
    message,
    position: draft.lines.toPosition(report.span),
    ...(report.suggestion === undefined ? {} : {suggestion: report.suggestion}),
    ...(isFixable ? {fix: {safe: report.safe ?? rule.fix === 'safe', edits}} : {}),
  }
}
