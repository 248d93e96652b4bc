import type {Finding} from '../../lint/index.js'
import {codeFrame} from '../../report/code-frame.js'
import {displayText} from '../../report/display-text.js'
import {summary} from '../../report/summary.js'
import type {Paint, ReportContext, Reporter} from '../../report/types.js'
import {type Source, spanOf} from '../../source/index.js'

/** For people: place, message, the line with carets, what to write instead, and a summary. */
const pretty: Reporter = context => ({
  add: ({file, source, findings}) =>
    findings.map(finding => `${describe(file, source, finding, context)}\n\n`).join(''),
  finish: results => summary(results, context),
})

export default pretty

function describe(file: string, source: Source | undefined, finding: Finding, {paint, width}: ReportContext): string {
  const {line, column} = finding.position.start
  const colour = colourOf(finding.level, paint)
  const message = displayText(finding.message)
  const head = `${paint.bold(displayText(`${file}:${line}:${column}`))} ${colour(finding.level)} ${message} ${paint.dim(finding.rule)}`
  if (!source || source.value === '') return head
  const number = String(line)
  const space = ' '.repeat(number.length)
  const frame = codeFrame(source, spanOf(finding.position), width - number.length - 5)
  const rows = [`  ${paint.dim(`${number} |`)} ${frame.line}`, `  ${space} ${paint.dim('|')} ${colour(frame.carets)}`]
  if (finding.suggestion !== undefined) {
    rows.push(`  ${space} ${paint.dim('=')} write: ${paint.green(displayText(finding.suggestion))}`)
  }
  return [head, ...rows].join('\n')
}

function colourOf(level: Finding['level'], paint: Paint): (text: string) => string {
  if (level === 'error') return paint.red
  return level === 'warning' ? paint.yellow : paint.blue
}
