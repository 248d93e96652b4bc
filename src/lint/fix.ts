import {openDraft} from '../draft/index.js'
import {applyEdits, composeEdits, type Edit, overlaps, type Source} from '../source/index.js'
import type {LintConfig} from './config/index.js'
import {lint} from './engine.js'
import type {LintOptions} from './lint-options.js'
import type {Finding} from './types.js'

/** How to fix; `onFailure` is told of a rule once a round. */
export interface FixOptions extends LintOptions {
  /** Also what is usually, but not always, right. */
  readonly unsafe?: boolean
  /** ISO date assumed when the release states none. */
  readonly date?: string
  /** `MM-DD` assumed when the release states none; else that of the configuration. */
  readonly fiscalYearEnd?: string
  /** Which of the findings in a text count: only these are fixed, and only these are left. All of them when absent. */
  readonly select?: (findings: readonly Finding[], source: Source) => readonly Finding[]
}

/** What fixing came to. */
export interface FixResult {
  /** The source with its new text. */
  readonly source: Source
  /** What was changed in the text as it came: sorted edits, apart from each other. */
  readonly edits: readonly Edit[]
  /** How many findings were fixed. */
  readonly applied: number
  /** What is left. */
  readonly findings: readonly Finding[]
}

const mostRounds = 10

/**
 * Applies the fixes of all findings to the source text: edits that do not overlap, from the front; then reads the text
 * again, until nothing changes, or what comes has been there before. Fixing what was fixed changes nothing.
 */
export function fix(source: Source, config?: LintConfig, options: FixOptions = {}): FixResult {
  const draftOptions = {date: options.date, fiscalYearEnd: options.fiscalYearEnd ?? config?.fiscalYearEnd}
  const {select = all => all} = options
  const check = (checked: Source): readonly Finding[] =>
    select(lint(openDraft(checked, draftOptions), config, options), checked)
  let current = source
  let edits: readonly Edit[] = []
  let applied = 0
  const been = new Set([source.value])
  for (let round = 0; round < mostRounds; round++) {
    const findings = check(current)
    const chosen = chooseEdits(findings, options.unsafe ?? false)
    const value = applyEdits(current.value, chosen.edits)
    if (chosen.count === 0 || value === current.value) return {source: current, edits, applied, findings}
    edits = composeEdits(source.value, edits, chosen.edits)
    applied += chosen.count
    current = {...current, value}
    if (been.has(value)) break
    been.add(value)
  }
  return {source: current, edits, applied, findings: check(current)}
}

/** All edits of a finding or none; findings come sorted by place and rule, so the first one wins a conflict. */
function chooseEdits(findings: readonly Finding[], unsafe: boolean): {edits: readonly Edit[]; count: number} {
  const edits: Edit[] = []
  let count = 0
  for (const {fix: offered} of findings) {
    if (!offered || (!offered.safe && !unsafe)) continue
    if (offered.edits.some(edit => edits.some(taken => collides(edit, taken)))) continue
    edits.push(...offered.edits)
    count++
  }
  return {edits, count}
}

/** Two edits at one place collide even where both only put something in. */
function collides(a: Edit, b: Edit): boolean {
  return overlaps(a, b) || a.start === b.start
}
