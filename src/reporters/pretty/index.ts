import type {Finding} from '../../lint/index.js'
import {codeFrames} from '../../report/code-frame.js'
import {displayText, withoutCommands} from '../../report/display-text.js'
import {summary} from '../../report/summary.js'
import type {Paint, ReportContext, Reporter} from '../../report/types.js'
import {wrap} from '../../report/wrap.js'
import {type Lines, readLines, spanOf} from '../../source/index.js'
import {noteOf} from './note.js'

/** For people: place, level and rule, what is wrong, the lines with carets, what to write instead; a summary at the end. */
const pretty: Reporter = context => ({
  add({file, source, findings}) {
    const lines = source && source.value !== '' ? readLines(source.value) : undefined
    return withoutCommands(findings.map(finding => `${describe(file, lines, finding, context)}\n\n`).join(''))
  },
  finish: results => summary(results, context),
})

export default pretty

/** Everything below the first line stands in by this. */
const margin = '  '

function describe(file: string, lines: Lines | undefined, finding: Finding, context: ReportContext): string {
  const {paint, width} = context
  const {level, message, position, rule} = finding
  const {line, column} = position.start
  const place = paint.bold(displayText(`${file}:${line}:${column}`))
  const head = `${place} ${colourOf(level, paint)(level)} ${paint.dim(rule)}`
  const words = wrap(message, width - margin.length)
  const rows = [...words, ...(lines ? frameRows(lines, finding, context) : [])]
  return [head, ...rows.map(row => margin + row)].join('\n')
}

/** `5 | The doors open on Monday.` and the carets below; then `= write: Tuesday`. */
function frameRows(lines: Lines, finding: Finding, {paint, width}: ReportContext): readonly string[] {
  const digits = String(finding.position.end.line).length
  const gutter = ' '.repeat(digits)
  const colour = colourOf(finding.level, paint)
  const frames = codeFrames(lines, spanOf(finding.position), width - margin.length - digits - 3)
  const rows = frames.flatMap(({number, line, carets}) =>
    number === undefined
      ? [`${gutter} ${paint.dim('⋮')}`]
      : [
          `${paint.dim(`${String(number).padStart(digits)} |`)} ${line}`,
          `${gutter} ${paint.dim('|')} ${colour(carets)}`,
        ],
  )
  const notes = noteOf(finding, paint, width - margin.length - digits - 3)
  return [...rows, ...notes.map((note, i) => `${gutter} ${i === 0 ? paint.dim('=') : ' '} ${note}`)]
}

function colourOf(level: Finding['level'], paint: Paint): (text: string) => string {
  if (level === 'error') return paint.red
  return level === 'warning' ? paint.yellow : paint.blue
}
