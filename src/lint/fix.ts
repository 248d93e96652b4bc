import {type Draft, type DraftOptions, openDraft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import {applyEdits, composeEdits, type Edit, type Source} from '../source/index.js'
import {chooseFixes, type Fix} from './choose-fixes.js'
import type {LintConfig} from './config/index.js'
import {lint} from './engine.js'
import {keepsSaid} from './keeps-said.js'
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
  const check = (draft: Draft): readonly Finding[] => select(lint(draft, config, options), draft.source)
  let current = openDraft(source, draftOptions)
  let edits: readonly Edit[] = []
  let applied = 0
  const been = new Set([source.value])
  for (let round = 0; round < mostRounds; round++) {
    const findings = check(current)
    const step = fixOnce(current, chooseFixes(findings, options.unsafe ?? false), draftOptions)
    if (!step) return {source: current.source, edits, applied, findings}
    edits = composeEdits(source.value, edits, step.edits)
    applied += step.count
    current = step.draft
    const {value} = current.source
    if (been.has(value)) break
    been.add(value)
  }
  return {source: current.source, edits, applied, findings: check(current)}
}

/** A draft after some fixes. */
interface Step {
  readonly draft: Draft
  readonly edits: readonly Edit[]
  readonly count: number
}

/** Makes the fixes after which the text can be read, and all that was said still stands between quotation marks; undefined where none of them changes the text. */
function fixOnce(draft: Draft, fixes: readonly Fix[], options: DraftOptions): Step | undefined {
  const {source} = draft
  const after = (chosen: readonly Fix[]): Step => {
    const edits = chosen.flat()
    const value = applyEdits(source.value, edits)
    return {draft: openDraft({...source, value}, options), edits, count: chosen.length}
  }
  const tried = (chosen: readonly Fix[]): Step | undefined => {
    const step = after(chosen)
    return isReadable(step.draft) && keepsSaid(draft, step.draft, step.edits) ? step : undefined
  }
  const step = fixes.length === 0 ? undefined : (tried(fixes) ?? after(mostOf(fixes, [], chosen => !!tried(chosen))))
  return step && step.draft.source.value !== source.value ? step : undefined
}

/** Whether a text is within what can be read: without the sign before them, fifty `>` open fifty block quotes. */
function isReadable(draft: Draft): boolean {
  try {
    return draft.release !== undefined
  } catch (error) {
    if (error instanceof PressrelError && error.code === 'E_LIMIT') return false
    throw error
  }
}

/** Of `offered`, in their order, as many as can be had together with `kept`. */
function mostOf<T>(offered: readonly T[], kept: readonly T[], isFine: (chosen: readonly T[]) => boolean): readonly T[] {
  const together = [...kept, ...offered]
  if (isFine(together)) return together
  if (offered.length === 1) return kept
  const half = Math.ceil(offered.length / 2)
  return mostOf(offered.slice(half), mostOf(offered.slice(0, half), kept, isFine), isFine)
}
