import {chooseFormat} from '../../cli/formats.js'

const formats = ['table', 'json', 'ndjson', 'csv', 'markdown'] as const

/** A format of `pressrel extract`. */
export type ExtractFormat = (typeof formats)[number]

/** The format asked for, else a table on a terminal and JSON in a pipe. */
export function chooseExtractFormat({
  format: asked,
  output,
}: {
  readonly format?: string
  readonly output?: string
}): ExtractFormat {
  const isTerminal = process.stdout.isTTY && output === undefined
  const format = chooseFormat(asked, formats, isTerminal ? 'table' : 'json')
  return format
}
