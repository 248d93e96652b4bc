import type {FindingCounts} from '../../report/index.js'

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
