import {exitCodes, raiseExitCode} from '../../cli/exit.js'
import type {FindingCounts} from '../../report/index.js'

/** Sets the exit code by what was found; says so where it fails for its warnings alone. */
export function judge({errorCount, warningCount}: FindingCounts, maxWarnings: number | undefined): void {
  if (errorCount > 0) raiseExitCode(exitCodes.findings)
  if (maxWarnings === undefined || warningCount <= maxWarnings) return
  const warnings = warningCount === 1 ? '1 warning is' : `${warningCount} warnings are`
  process.stderr.write(`pressrel: ${warnings} more than the ${maxWarnings} of --max-warnings\n`)
  raiseExitCode(exitCodes.findings)
}
