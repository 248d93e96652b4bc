import {openDraft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {sourceOfText} from '../../source/index.js'
import {isAboutTheCall} from '../attempt.js'
import {checkDate} from '../check-date.js'
import type {GlobalOptions} from '../command.js'
import {exitCodes, raiseExitCode, reportBug, toFailure} from '../exit.js'
import {fiscalYearEndFor} from '../fiscal-year.js'
import {readingOf} from '../read-input.js'
import {idOf, parseLine, type RecordId, toInputRecord} from './record.js'
import type {RecordAnswer, RecordWork, StreamLine} from './types.js'

/** Answers one line of a stream. Throws only what is wrong with the call. */
export type AnswerLine = (line: StreamLine) => Promise<RecordAnswer>

/** Makes the work of a command answer lines. A record that cannot be processed is answered by `{id, error}`. */
export async function openAnswering(options: GlobalOptions, work: RecordWork): Promise<AnswerLine> {
  const {format: standard, maxBytes, maxLineLength, maxNesting} = readingOf(options)
  const date = checkDate(options.date)
  const fiscalYearEnd = await fiscalYearEndFor('<stdin>', options.config)
  return async line => {
    let id: RecordId | null = null
    try {
      if (line.text === undefined) throw new PressrelError('E_LIMIT', `line ${line.number} is too long to be read`)
      const value = parseLine(line.text, line.number)
      id = idOf(value)
      const record = toInputRecord(value, line.number)
      const format = record.format ?? standard ?? 'markdown'
      const source = sourceOfText(record.text, String(record.id), {maxBytes, maxLineLength, maxNesting, format})
      const {answer, counts} = await work(openDraft(source, {fiscalYearEnd, date: record.date ?? date}))
      return {text: toLine(withId(id, answer)), counts}
    } catch (error) {
      if (!(error instanceof PressrelError)) reportBug(error, `line ${line.number}`)
      else if (isAboutTheCall(error)) throw error
      else raiseExitCode(exitCodes.findings)
      return {text: toLine({id, error: toFailure(error)})}
    }
  }
}

const toLine = (answer: object): string => `${JSON.stringify(answer)}\n`

/** The id comes first, or right after the version. */
function withId(id: RecordId | null, answered: object): object {
  if (!('schemaVersion' in answered)) return {id, ...answered}
  const {schemaVersion, ...rest} = answered
  return {schemaVersion, id, ...rest}
}
