import type {Finding} from '../../lint/index.js'
import {clip} from '../../report/display-text.js'
import type {Edit} from '../../source/index.js'

/** A correction as an editor offers it. */
export interface QuickFix {
  readonly title: string
  readonly isSafe: boolean
  readonly edits: readonly Edit[]
}

const longestWords = 60

/** The correction of a finding, if it has one: `Write “Tuesday” (not safe: read it again)`. */
export function quickFix({rule, suggestion, fix}: Finding, value: string): QuickFix | undefined {
  if (!fix) return undefined
  const {safe, edits} = fix
  const [only] = edits.length === 1 ? edits : []
  const before = only ? value.slice(only.start, only.end).trim() : ''
  const words = titleOf(suggestion?.trim() || only?.text.trim(), before) ?? `Correct it by ${rule}`
  return {title: safe ? words : `${words} (not safe: read it again)`, isSafe: safe, edits}
}

function titleOf(after: string | undefined, before: string): string | undefined {
  if (after) return `Write “${clip(after, longestWords)}”`
  return before === '' ? undefined : `Take “${clip(before, longestWords)}” out`
}
