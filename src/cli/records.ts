import {createInterface} from 'node:readline'
import {fromIso} from '../calendar/index.js'
import {type Draft, openDraft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import {toSource} from '../source/index.js'
import {errorJson} from './documents.js'
import {exitCodes} from './exit.js'
import {print} from './output.js'

/** One record of the stream: a release with a name of the caller's. */
interface InputRecord {
  readonly id: string | number
  readonly text: string
  readonly format: 'markdown' | 'text'
  readonly date: string | undefined
}

/**
 * The NDJSON filter: one JSON record a line on standard input, one a line on standard output with the same `id`, in
 * order, each written as soon as it is ready. A record that cannot be processed gives `{id, error}`; the rest go on.
 */
export async function filterRecords(work: (draft: Draft) => object | Promise<object>): Promise<void> {
  const lines = createInterface({input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY})
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    await print(`${JSON.stringify(await answer(line, number, work))}\n`)
  }
}

async function answer(line: string, number: number, work: (draft: Draft) => object | Promise<object>): Promise<object> {
  let id: string | number | null = null
  try {
    const value = parseJson(line, number)
    id = idOf(value)
    const record = toRecord(value, number)
    const source = toSource(record.text, {path: String(record.id), format: record.format})
    return {id, ...(await work(openDraft(source, {date: record.date})))}
  } catch (error) {
    if (!(error instanceof PressrelError)) throw error
    process.exitCode = exitCodes.findings
    return {id, error: errorJson(error)}
  }
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new PressrelError('E_FORMAT', `line ${number} is not JSON`, {cause})
  }
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}

function toRecord(value: unknown, number: number): InputRecord {
  const wrong = (what: string): never => {
    throw new PressrelError('E_FORMAT', `line ${number}: ${what}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong('a record is an object with id and text')
  const entries: Partial<Record<string, unknown>> = {...value}
  const id = idOf(value) ?? wrong('a record wants an id, text or number')
  const {text, format = 'markdown', date} = entries
  if (typeof text !== 'string') return wrong('a record wants its release under “text”')
  if (format !== 'markdown' && format !== 'text') return wrong('“format” is markdown or text')
  if (date === undefined || date === null) return {id, text, format, date: undefined}
  if (typeof date !== 'string' || !fromIso(date)) return wrong('“date” is a day as 2026-05-12')
  return {id, text, format, date}
}
