import type {MentionReporter} from '../../report/mention-types.js'
import {cell} from './cell.js'
import {columns, dateCells, figureCells, quoteCells} from './columns.js'

/** A row a mention under one head for all kinds, for spreadsheets and scripts. Source: RFC 4180. */
const csv: MentionReporter = () => ({
  head: row(columns),
  add({file, document: {quotes, figures, dates}}) {
    const mentions = [...quotes.map(quoteCells), ...figures.map(figureCells), ...dates.map(dateCells)]
    return mentions.map(cells => row(columns.map(name => (name === 'file' ? file : (cells[name] ?? ''))))).join('')
  },
})

export default csv

const row = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`
