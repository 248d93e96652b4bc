import {exitCodes, raiseExitCode} from '../../cli/exit.js'
import type {FindingCounts} from '../../report/index.js'

/** The exit code of what was found: errors fail, and more warnings than there may be. */
export function exitCodeOf({errorCount, warningCount}: FindingCounts, maxWarnings: number | undefined): number {
  const isTooMany = maxWarnings !== undefined && warningCount > maxWarnings
  return errorCount > 0 || isTooMany ? exitCodes.findings : exitCodes.ok
}

/** Sets the exit code by what was found; says so where it fails for its warnings alone. */
export function judge(counts: FindingCounts, maxWarnings: number | undefined): void {
  const {warningCount} = counts
  raiseExitCode(exitCodeOf(counts, maxWarnings))
  if (maxWarnings === undefined || warningCount <= maxWarnings) return
  const warnings = warningCount === 1 ? '1 warning is' : `${warningCount} warnings are`
  process.stderr.write(`pressrel: ${warnings} more than the ${maxWarnings} of --max-warnings\n`)
}
