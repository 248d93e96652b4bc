import {levels} from '../../lint/index.js'
import {clip, columns, displayText, type Paint} from '../../report/index.js'
import {originText} from './origins.js'
import type {ConfigReport, ShownLeftOut, ShownRule} from './types.js'

/** The columns that a value may take. */
const longest = 60

/** A configuration for a reader: what holds in a few lines, then the rules, the organization and the words. */
export function configTable(report: ConfigReport, paint: Paint): string {
  const sections = [
    overview(report, paint),
    rulesTable(report.rules, paint),
    factsTable(report, paint),
    wordsTable(report, paint),
  ]
  return sections.filter(section => section !== '').join('\n')
}

function overview(report: ConfigReport, paint: Paint): string {
  const {file, configFiles, presets, leftOut, customRules, fiscalYearEnd} = report
  const files = [...configFiles].reverse().join(', over ')
  const named = presets.map(({name, origin}) => (origin ? `${name} (${originText(origin)})` : name))
  const lines = [
    ['configuration', files || 'none: recommended as it is'],
    ['presets', named.join(', ')],
    ['left out', leftOut ? leftOutText(leftOut) : 'no'],
    ...customRules.map(({value, origin}) => ['custom rules', `${value} (${originText(origin)})`]),
    ...(fiscalYearEnd ? [['fiscal year', `ends ${fiscalYearEnd.value} (${originText(fiscalYearEnd.origin)})`]] : []),
  ]
  const rows = lines.map(([name = '', text]) => `  ${paint.dim(name.padEnd(13))}  ${displayText(text ?? '')}\n`)
  return `${paint.bold(displayText(file))}\n${rows.join('')}`
}

function leftOutText({by, file, line, pattern, whenNamed}: ShownLeftOut): string {
  const where = by === 'ignore' ? `ignore of ${file}:${line}` : `${file}:${line}`
  return `by “${pattern}”, ${where}${whenNamed ? '; --no-ignore checks it' : '; checked where it is named itself'}`
}

function rulesTable(rules: readonly ShownRule[], paint: Paint): string {
  const on = rules.filter(({level}) => level !== 'off').length
  const rest = on === rules.length ? '; --all shows the others too' : `, ${rules.length - on} off`
  const paints = {error: paint.red, warning: paint.yellow, info: paint.blue, off: paint.dim}
  const rows = rules.map(({id, level, options, origin}) => [
    id,
    level,
    origin ? originText(origin) : '',
    optionsText(options),
  ])
  const paintCell = (cell: string, column: number): string => {
    const level = column === 1 ? levels.find(known => known === cell.trim()) : undefined
    return level === undefined ? cell : paints[level](cell)
  }
  const table = columns(['rule', 'level', 'set by', 'options'], rows, {paint, paintCell})
  return `${paint.bold('Rules')} (${on} on${rest})\n${table}`
}

/** `limit: 100, hardLimit: 150`. */
function optionsText(options: ShownRule['options']): string {
  const texts = Object.entries(options).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  return clip(texts.join(', '), longest)
}

function factsTable({organization}: ConfigReport, paint: Paint): string {
  if (organization.length === 0) return ''
  const rows = organization.map(({key, value, origin}) => [key, clip(factText(value), longest), originText(origin)])
  return `${paint.bold('Organization')}\n${columns(['key', 'value', 'set by'], rows, {paint})}`
}

/** A text as it is, a list with commas, a person with the title. */
function factText(value: unknown): string {
  if (Array.isArray(value)) return value.map(factText).join('; ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.values(value).filter(Boolean).join(', ')
}

function wordsTable({vocabulary: {accept, reject, replace}}: ConfigReport, paint: Paint): string {
  const rows = [
    ...accept.map(({value, origin}) => ['accept', value, originText(origin)]),
    ...reject.map(({value, origin}) => ['reject', value, originText(origin)]),
    ...replace.map(({word, value, origin}) => ['replace', `${word} → ${value}`, originText(origin)]),
  ]
  if (rows.length === 0) return ''
  return `${paint.bold('Vocabulary')}\n${columns(['list', 'words', 'set by'], rows, {paint})}`
}
