import type {Draft} from '../draft/index.js'
import {toSourceSpan} from '../prose/index.js'
import type {ActiveRule} from './active-rules.js'
import {passOver} from './block-pass.js'
import type {LintConfig} from './config/index.js'
import type {RawReport} from './findings.js'
import type {LintOptions} from './lint-options.js'
import {onceFor} from './once-for.js'
import type {TermVisitor} from './term-pass.js'
import type {RuleContext} from './types.js'
import type {Handler, Handlers} from './visit.js'
import type {BlockVisitor} from './visit-blocks.js'
import type {VisitorKey, Visitors} from './visitors.js'

/** One draft being checked. */
export interface Run {
  readonly draft: Draft
  readonly config: LintConfig
  readonly active: readonly ActiveRule[]
  readonly reports: RawReport[]
  readonly timings: LintOptions['timings']
  /** The rule whose code is being run, and since when; undefined in our own. */
  running?: ActiveRule
  runningSince: number
}

/** Lets every rule that is on say what it visits. */
export function collectHandlers(run: Run): Handlers {
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
