import {chooseFormat} from '../../cli/formats.js'
import {PressrelError} from '../../errors.js'
import type {Kind} from './kinds.js'

/** The formats of `pressrel extract`. */
export const formats = ['table', 'json', 'ndjson', 'csv', 'markdown', 'ics'] as const

/** A format of `pressrel extract`. */
export type ExtractFormat = (typeof formats)[number]

/** The format asked for, else a table on a terminal and JSON in a pipe. Throws `E_USAGE` for a calendar of other kinds. */
export function chooseExtractFormat(
  {format: asked, output}: {readonly format?: string; readonly output?: string},
  only: readonly Kind[],
): ExtractFormat {
  const isTerminal = process.stdout.isTTY && output === undefined
  const format = chooseFormat(asked, formats, isTerminal ? 'table' : 'json')
  if (format === 'ics' && only.some(kind => kind !== 'dates')) {
    throw new PressrelError('E_USAGE', 'a calendar holds dates alone', {hint: 'Say --only dates --format ics'})
  }
  return format
}
