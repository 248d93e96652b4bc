import {type Draft, type DraftOptions, openDraft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {sourceOf} from '../../source/index.js'
import type {GlobalOptions} from '../command.js'
import {checkDate, isAboutTheCall} from '../documents.js'
import {exitCodes, raiseExitCode, reportBug, toFailure} from '../exit.js'
import {fiscalYearEndFor} from '../fiscal-year.js'
import {openOutput} from '../output.js'
import {type Reading, readingOf} from '../read-input.js'
import {readStreamLines, type StreamLine} from './lines.js'
import {idOf, parseLine, type RecordId, toInputRecord} from './record.js'

/** Does the work of a command to one record; what it gives is written beside the record's id. */
export type RecordWork = (draft: Draft) => object | Promise<object>

/** JSON writes one character as six at worst, and the rest of a record is short. */
const longestFor = (maxBytes: number): number => 6 * maxBytes + 10_000

/**
 * The NDJSON filter: one JSON record a line on standard input, one a line on standard output with the same `id`, in
 * order, each written as soon as it is ready. A record that cannot be processed gives `{id, error}`; the rest go on.
 */
export async function filterRecords(options: GlobalOptions, work: RecordWork): Promise<void> {
  const reading = readingOf(options)
  const defaults = {date: checkDate(options.date), fiscalYearEnd: await fiscalYearEndFor('<stdin>', options.config)}
  const output = openOutput(options)
  for await (const line of readStreamLines(process.stdin, longestFor(reading.maxBytes))) {
    if (line.text?.trim() === '') continue
    await output.write(`${JSON.stringify(await answer(line, reading, defaults, work))}\n`)
  }
  output.finish()
}

async function answer(line: StreamLine, reading: Reading, defaults: DraftOptions, work: RecordWork): Promise<object> {
  let id: RecordId | null = null
  try {
    if (line.text === undefined) throw new PressrelError('E_LIMIT', `line ${line.number} is too long to be read`)
    const value = parseLine(line.text, line.number)
    id = idOf(value)
    const record = toInputRecord(value, line.number)
    const format = record.format ?? reading.format ?? 'markdown'
    const source = sourceOf(Buffer.from(record.text), String(record.id), {
      encoding: 'utf-8',
      maxBytes: reading.maxBytes,
      format,
    })
    return withId(id, await work(openDraft(source, {...defaults, date: record.date ?? defaults.date})))
  } catch (error) {
    if (!(error instanceof PressrelError)) reportBug(error, `line ${line.number}`)
    else if (isAboutTheCall(error)) throw error
    else raiseExitCode(exitCodes.findings)
    return {id, error: toFailure(error)}
  }
}

/** The id comes first, or right after the version. */
function withId(id: RecordId | null, answered: object): object {
  if (!('schemaVersion' in answered)) return {id, ...answered}
  const {schemaVersion, ...rest} = answered
  return {schemaVersion, id, ...rest}
}
