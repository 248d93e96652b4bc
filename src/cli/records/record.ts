import {fromIso} from '../../calendar/index.js'
import {PressrelError} from '../../errors.js'
import type {SourceFormat} from '../../source/index.js'
import type {StreamLine} from './types.js'

/** The name that the caller gives a record. */
export type RecordId = string | number

/** One record of the stream: a release with a name of the caller's. */
export interface InputRecord {
  readonly id: RecordId
  readonly text: string
  readonly format: SourceFormat | undefined
  readonly date: string | undefined
}

/** Reads the JSON of a line. Throws `E_FORMAT` with the line's number. */
export function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new PressrelError('E_FORMAT', `line ${number} is not JSON`, {cause})
  }
}

/** The id of whatever a line held, so that even a bad record can be answered by name. */
export function idOf(value: unknown): RecordId | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}

/** Checks a record. Throws `E_FORMAT` with the line's number. */
export function toInputRecord(value: unknown, number: number): InputRecord {
  const wrong = (what: string): never => {
    throw new PressrelError('E_FORMAT', `line ${number}: ${what}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong('a record is an object {"id", "text"}')
  const entries: Partial<Record<string, unknown>> = {...value}
  const id = idOf(value) ?? wrong('a record wants an “id”, a text or a number')
  const {text} = entries
  const format = entries.format ?? undefined
  const date = entries.date ?? undefined
  if (typeof text !== 'string') return wrong('a record wants the release under “text”')
  if (format !== undefined && format !== 'markdown' && format !== 'text') return wrong('“format” is markdown or text')
  if (date === undefined) return {id, text, format, date}
  if (typeof date !== 'string' || !fromIso(date)) return wrong('“date” is a day that exists, such as 2026-05-12')
  return {id, text, format, date}
}

/** The id of a line that is not answered otherwise; null where it has none. */
export function idOfLine({number, text}: StreamLine): RecordId | null {
  try {
    return text === undefined ? null : idOf(parseLine(text, number))
  } catch {
    return null
  }
}
