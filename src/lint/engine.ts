import type {Draft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import {toSourceSpan} from '../prose/index.js'
import {type ActiveRule, activeRules} from './active-rules.js'
import {passOver} from './block-pass.js'
import {type LintConfig, resolveConfig} from './config/index.js'
import {idleOf, readDirectives, type Silence, toSilences} from './directives/index.js'
import {type RawReport, toFindings} from './findings.js'
import type {LintOptions} from './lint-options.js'
import {onceFor} from './once-for.js'
import type {TermVisitor} from './term-pass.js'
import type {Finding, RuleContext} from './types.js'
import {type Handler, type Handlers, handle, visitDraft} from './visit.js'
import type {BlockVisitor} from './visit-blocks.js'
import type {VisitorKey, Visitors} from './visitors.js'

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

/** One draft being checked. */
interface Run {
  readonly draft: Draft
  readonly config: LintConfig
  readonly active: readonly ActiveRule[]
  readonly reports: RawReport[]
  readonly timings: LintOptions['timings']
  /** The rule whose code is being run, and since when; undefined in our own. */
  running?: ActiveRule
  runningSince: number
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
  for (const directive of directives)
    handle(handlers, 'directive:exit', directive, idleOf(directive, silences, used, isOn))
  return reports.length === before ? findings : toFindings(draft, reports, silences, used)
}

function collectHandlers(run: Run): Handlers {
  const handlers = new Map<VisitorKey, Handler[]>()
  const add = (key: VisitorKey, handler: Handler): void => {
    const list = handlers.get(key)
    if (list) list.push(handler)
    else handlers.set(key, [handler])
  }
  const terms: TermVisitor[] = []
  const blocks: BlockVisitor[] = []
  for (const rule of run.active) {
    const owned = ownedBy(rule, run)
    run.running = rule
    const visitors = rule.rule.create(contextFor(rule, run))
    run.running = undefined
    for (const key of Object.keys(visitors) as (keyof Visitors)[]) {
      const handler = visitors[key]
      if (key !== 'terms' && key !== 'blocks' && typeof handler === 'function') add(key, owned(handler as Handler))
    }
    for (const {index, found} of visitors.terms ?? [])
      if (index.byWord.size > 0) terms.push({index, found: owned(found)})
    for (const {signs, found} of visitors.blocks ?? []) {
      const call = owned(found)
      blocks.push({signs, found: prose => call(prose, undefined)})
    }
  }
  if (terms.length + blocks.length > 0) add('prose', passOver({terms, blocks}, run.config))
  return handlers
}

/** Notes which rule is running while its handlers are, and how long where somebody wants to know. */
function ownedBy(rule: ActiveRule, run: Run) {
  return run.timings
    ? timedFor(rule, run, run.timings)
    : <A, B>(call: (first: A, second: B) => void) =>
        (first: A, second: B): void => {
          run.running = rule
          call(first, second)
          run.running = undefined
        }
}

const timedFor =
  (rule: ActiveRule, run: Run, timings: Map<string, number>) =>
  <A, B>(call: (first: A, second: B) => void) =>
  (first: A, second: B): void => {
    run.running = rule
    run.runningSince = performance.now()
    call(first, second)
    timings.set(rule.id, (timings.get(rule.id) ?? 0) + performance.now() - run.runningSince)
    run.running = undefined
  }

const idsOf = onceFor(({definitions}: LintConfig) => definitions.map(([id]) => id))

function contextFor(active: ActiveRule, {draft, config, reports}: Run): RuleContext<string, never> {
  const {organization, vocabulary} = config
  return {
    draft,
    release: draft.release,
    // Checked against the rule's own option specs when the configuration was read.
    options: active.options as never,
    organization,
    vocabulary,
    ruleIds: idsOf(config),
    report: report => void reports.push({active, report}),
    sourceSpan: toSourceSpan,
  }
}

function failureOf(id: string, {source}: Draft, {ruleFiles}: LintConfig, cause: unknown): PressrelError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const file = ruleFiles.get(id)
  const rule = file === undefined ? id : `${id} of ${file}`
  const hint = `Switch it off with --rule ${id}:off, and tell whoever wrote it`
  return new PressrelError('E_RULE', `the rule ${rule} failed: ${reason}`, {file: source.path, rule: id, cause, hint})
}
