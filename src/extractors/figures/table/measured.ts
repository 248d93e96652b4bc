import {isTableCue} from '../../../lexicon/index.js'
import type {DraftFigure} from '../draft-figure.js'
import {hasOwnScale, isBare, scaled} from './data-cell.js'
import {type Label, wordsOf} from './label.js'
import type {Statement} from './statement.js'

/** What stands around a cell of numbers and says what they are. */
export interface Headers {
  readonly row: Label
  readonly column: Label
  /** The first cell alone that stands above some rows: “Per share data ($)”. */
  readonly section: Label | undefined
  readonly table: Statement
  /** The currency of the signs in its row, and in the whole table. */
  readonly rowSign: string | undefined
  readonly tableSign: string | undefined
  /** A caption says that these are accounts. */
  readonly isOfAccounts: boolean
  /** Its column says how much changed. */
  readonly isChange: boolean
}

/** A figure of a cell with its unit, and its decimal point where the headers say. */
export function measured(text: string, figure: DraftFigure, headers: Headers): DraftFigure {
  const {row, column} = headers
  const per = figure.per ?? row.per ?? column.per
  if (figure.kind === 'money') {
    if (per !== undefined) return {...figure, per}
    return hasOwnScale(text, figure) || row.isUnscaled || column.isUnscaled
      ? figure
      : scaled(figure, scaleOfMoney(headers))
  }
  if (!isBare(figure)) return figure
  const percent = percentOf(headers)
  if (percent !== undefined) return {...figure, kind: 'percent', unit: percent}
  if (row.isMultiple || column.isMultiple) return {...figure, kind: 'multiplier', unit: 'x'}
  const measure = row.measure ? row : column.measure ? column : undefined
  if (measure) return {...scaled(figure, measure.statement.scale ?? 0), kind: 'measure', unit: measure.measure ?? null}
  if (hasOwnScale(text, figure)) return figure
  if (per !== undefined) return asPer(figure, per, headers)
  if (row.isShares || column.isShares) return {...scaled(figure, scaleOfShares(headers)), kind: 'count', unit: 'shares'}
  return asCounted(figure, headers) ?? asMoney(figure, headers)
}

/** A column “(%)” before a row “(%)”; what a percentage changed by is points. */
function percentOf({row, column, section, table, isChange}: Headers): string | undefined {
  if (column.statement.percent !== undefined) return column.statement.percent
  const unit =
    row.statement.percent ?? (row.statement.currency ? undefined : (section?.statement.percent ?? table.percent))
  return unit === '%' && isChange ? 'pp' : unit
}

/** “Earnings per share”, “Price per tonne”: no caption moves their decimal point. */
function asPer(figure: DraftFigure, per: string, headers: Headers): DraftFigure {
  const {row, column, section} = headers
  const own = [row, column, section].find(label => label?.statement.currency !== undefined)?.statement
  const currency = own?.currency ?? statedCurrency(headers) ?? headers.rowSign ?? headers.tableSign
  if (currency === undefined) return {...figure, per}
  return {...(own?.isHundredth ? scaled(figure, -2) : figure), kind: 'money', unit: currency, per}
}

function asCounted(figure: DraftFigure, headers: Headers): DraftFigure | undefined {
  const {row, column, table} = headers
  const label = row.counted !== undefined ? row : column
  if (label.counted === undefined) return undefined
  const isOfMoney = table.currency !== undefined || headers.tableSign !== undefined
  const scale = label.statement.scale ?? (isOfMoney || isExcepted(headers) ? 0 : (table.scale ?? 0))
  return {...scaled(figure, scale), kind: 'count', unit: label.counted}
}

function asMoney(figure: DraftFigure, headers: Headers): DraftFigure {
  if (headers.row.isUnscaled || headers.column.isUnscaled) return figure
  const scale = scaleOfMoney(headers)
  const currency = statedCurrency(headers) ?? headers.rowSign ?? inheritedSign(headers)
  if (currency === undefined) return scale > 0 ? scaled(figure, scale) : figure
  const {isHundredth} = headers.row.statement.currency ? headers.row.statement : headers.column.statement
  return {...scaled(figure, isHundredth ? -2 : scale), kind: 'money', unit: currency}
}

const statedCurrency = ({row, column, section, table}: Headers): string | undefined =>
  row.statement.currency ?? column.statement.currency ?? section?.statement.currency ?? table.currency

/** The sign of other rows, in accounts and where a caption moves the decimal point; “Nights (millions)” are no money. */
function inheritedSign({row, column, table, tableSign, isOfAccounts}: Headers): string | undefined {
  const isOwn = row.statement.scale !== undefined || column.statement.scale !== undefined
  return !isOwn && (isOfAccounts || table.scale !== undefined) ? tableSign : undefined
}

function scaleOfMoney(headers: Headers): number {
  const {row, column, section, table} = headers
  if (row.statement.scale !== undefined || row.isWhole) return row.statement.scale ?? 0
  if (column.statement.scale !== undefined || column.isWhole) return column.statement.scale ?? 0
  return section?.statement.scale ?? (isExcepted(headers) ? 0 : (table.scale ?? 0))
}

/** “In millions, except per share data” counts shares in millions as well; “except share and per share data” does not. */
function scaleOfShares({row, column, section, table}: Headers): number {
  const own = row.statement.scale ?? column.statement.scale ?? section?.statement.scale
  if (own !== undefined) return own
  if (table.except === undefined) return table.currency === undefined ? (table.scale ?? 0) : 0
  return /\bshares?\b/.test(table.except.replace(/\bper[\s-](?:[a-z]{1,12}\s){0,2}share/g, '')) ? 0 : (table.scale ?? 0)
}

/** “(in thousands, except headcount)” */
function isExcepted({row, column, table}: Headers): boolean {
  if (table.except === undefined) return false
  const words = wordsOf(table.except).filter(word => word.length > 4 && !isTableCue('exceptFiller', word))
  const labels = `${row.text} ${column.text}`.toLowerCase()
  return words.some(word => labels.includes(word.replace(/s$/, '')))
}
