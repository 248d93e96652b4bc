import type {Finding} from '../../lint/index.js'
import {countFindings, type FindingCounts} from '../../report/index.js'

/** Counts that add up over a run. */
export type RunningCounts = {-readonly [K in keyof FindingCounts]: number}

/** Nothing found yet. */
export const noCounts = (): RunningCounts => ({errorCount: 0, warningCount: 0, infoCount: 0, fixableCount: 0})

/** Adds what one release holds. */
export function addCounts(total: RunningCounts, more: FindingCounts): void {
  total.errorCount += more.errorCount
  total.warningCount += more.warningCount
  total.infoCount += more.infoCount
  total.fixableCount += more.fixableCount
}

/** What a line of an earlier run says was found. */
export function countsBefore(answer: object): FindingCounts {
  const messages: unknown = Reflect.get(answer, 'messages')
  const isLevel = (finding: unknown): finding is Finding =>
    typeof finding === 'object' && finding !== null && 'level' in finding
  return countFindings(Array.isArray(messages) ? messages.filter(isLevel) : [])
}
