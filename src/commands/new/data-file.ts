import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import {PressrelError} from '../../errors.js'
import type {Values} from './settings.js'

/** Reads the file of `--data`: JSON is YAML, so one parser reads both. Throws `E_READ`. */
export function readData(path: string): Values {
  const fail = (what: string, cause?: unknown): never => {
    throw new PressrelError('E_READ', what, {file: path, cause, hint: 'Write one “field: value” a line'})
  }
  const value = parseFile(path, fail)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('wants fields with their values')
  const textOf = (key: string, entry: unknown): string =>
    typeof entry === 'string' ? entry : fail(`“${key}” wants a text`)
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, textOf(key, entry)]))
}

/** With the failsafe schema every value is the text as written: 2026-03-10 stays a date, 0.90 keeps its nought. */
function parseFile(path: string, fail: (what: string, cause?: unknown) => never): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    return fail('could not be read', cause)
  }
  try {
    return parse(text, {schema: 'failsafe'})
  } catch (cause) {
    return fail('is neither YAML nor JSON', cause)
  }
}
