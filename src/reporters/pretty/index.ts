import {codeFrame} from '../../report/code-frame.js'
import {countFindings, type FileFindings, type Reporter, type ReportContext} from '../../report/types.js'
import {spanOf} from '../../source/index.js'

/** For people: place, message, the line with carets, what to write instead, and a summary. */
const pretty: Reporter = {
  each(result, context) {
    if (!result.source) return ''
    const shown = result.findings.filter(finding => !context.quiet || finding.level === 'error')
    return shown.map(finding => printFinding(result, finding, context)).join('')
  },
  all: (results, context) => summary(results, context),
}

export default pretty

function printFinding(
  {file, source}: FileFindings,
  finding: FileFindings['findings'][number],
  {paint, width}: ReportContext,
): string {
  const {line, column} = finding.position.start
  const colour = finding.level === 'error' ? paint.red : finding.level === 'warning' ? paint.yellow : paint.blue
  const head = `${paint.bold(`${file}:${line}:${column}`)} ${colour(finding.level)} ${finding.message} ${paint.dim(finding.rule)}`
  if (!source || source.value === '') return `${head}\n\n`
  const gutter = String(line)
  const frame = codeFrame(source, spanOf(finding.position), width - gutter.length - 5)
  const rows = [
    `  ${paint.dim(`${gutter} |`)} ${frame.line}`,
    `  ${' '.repeat(gutter.length)} ${paint.dim('|')} ${colour(frame.carets)}`,
  ]
  if (finding.suggestion !== undefined)
    rows.push(`  ${' '.repeat(gutter.length)} ${paint.dim('=')} write: ${paint.green(finding.suggestion)}`)
  return `${head}\n${rows.join('\n')}\n\n`
}

function summary(results: readonly FileFindings[], {paint, quiet}: ReportContext): string {
  const findings = results.flatMap(result => result.findings)
  const {errorCount, warningCount, infoCount, fixableCount} = countFindings(findings)
  const fixed = results.reduce((sum, result) => sum + (result.fixedCount ?? 0), 0)
  const read = results.filter(result => result.error === undefined).length
  const done = fixed > 0 ? `Fixed ${count(fixed, 'finding')}. ` : ''
  if (findings.length === 0) {
    const isSilent = read === 0 || (quiet && fixed === 0)
    return isSilent ? '' : `${done}${paint.green(`No findings in ${count(read, 'release')}.`)}\n`
  }
  const parts = [count(errorCount, 'error'), count(warningCount, 'warning'), `${infoCount} info`]
  const unsafe = findings.filter(finding => finding.fix && !finding.fix.safe).length
  const ways = [
    fixableCount > 0 ? `${fixableCount} can be fixed with --fix` : '',
    unsafe > 0 ? `${unsafe} more with --fix --unsafe` : '',
  ].filter(way => way !== '')
  return `${done}${parts.join(', ')} in ${count(read, 'release')}${ways.length > 0 ? `; ${ways.join(', ')}` : ''}.\n`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
