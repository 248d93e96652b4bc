import {countFindings, type FileFindings, type ReportContext} from './types.js'
import {wrap} from './wrap.js'

/** The last line: how much was found, and what `--fix` can do about it; nothing where nothing could be read. */
export function summary(results: readonly FileFindings[], {paint, quiet, width}: ReportContext): string {
  const findings = results.flatMap(result => result.findings)
  const releases = count(results.filter(result => result.error === undefined).length, 'release')
  const fixedCount = results.reduce((sum, result) => sum + (result.fixedCount ?? 0), 0)
  const wouldFixCount = results.reduce((sum, result) => sum + (result.wouldFixCount ?? 0), 0)
  const wouldFix = wouldFixCount > 0 ? `Would fix ${count(wouldFixCount, 'finding')}. ` : ''
  const done = fixedCount > 0 ? `Fixed ${count(fixedCount, 'finding')}. ` : wouldFix
  if (findings.length === 0) {
    const isSilent = releases.startsWith('0 ') || (quiet && done === '')
    return isSilent
      ? ''
      : `${done}${paint.green(`${wouldFix === '' ? 'Nothing' : 'Nothing else'} to correct in ${releases}.`)}\n`
  }
  const {errorCount, warningCount, infoCount, fixableCount} = countFindings(findings)
  const parts = [count(errorCount, 'error')]
  if (!quiet) parts.push(count(warningCount, 'warning'))
  if (infoCount > 0) parts.push(count(infoCount, 'note'))
  const unsafeCount = findings.filter(finding => finding.fix && !finding.fix.safe).length
  const ways = [
    fixableCount > 0 ? `${fixableCount} can be corrected with --fix` : '',
    unsafeCount > 0 ? `${unsafeCount} ${fixableCount > 0 ? 'more ' : 'can be corrected '}with --fix --unsafe` : '',
  ].filter(way => way !== '')
  const sums = `${done}${parts.join(', ')} in ${releases}${ways.length > 0 ? `; ${ways.join(', ')}` : ''}.`
  return `${wrap(sums, width).join('\n')}\n`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
