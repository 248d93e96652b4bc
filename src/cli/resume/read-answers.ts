import {createReadStream} from 'node:fs'
import {PressrelError} from '../../errors.js'
import {readError} from '../../source/index.js'

/** One line that an earlier run has written. */
export interface Answer {
  /** What it answers; undefined for an error, which is no answer. */
  readonly name: string | undefined
  readonly value: object
  /** The line with its ending. */
  readonly bytes: Uint8Array
}

/** What a line answers: the file or the id of a record, told apart as JSON tells a text from a number. */
export const nameOfAnswer = (name: string | number): string => JSON.stringify(name)

/**
 * The whole lines of the output of an earlier run, in order; gives where they end, in bytes. What stands after the last line ending was
 * cut off. Memory holds one line. Throws `E_READ`, and `E_USAGE` for a line that pressrel has not written.
 */
export async function* readAnswers(file: string, key: 'file' | 'id'): AsyncGenerator<Answer, number> {
  let parts: Buffer[] = []
  let end = 0
  let number = 0
  for await (const chunk of chunksOf(file)) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const bytes = Buffer.concat([...parts, chunk.subarray(from, at + 1)])
      parts = []
      from = at + 1
      end += bytes.length
      number++
      if (bytes.length > 1) yield {bytes, ...read(bytes.toString(), key, {file, line: number})}
    }
    parts.push(chunk.subarray(from))
  }
  return end
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file)
  } catch (cause) {
    throw readError(file, cause)
  }
}

function read(
  text: string,
  key: 'file' | 'id',
  place: {readonly file: string; readonly line: number},
): Pick<Answer, 'name' | 'value'> {
  const value = parse(text)
  const name: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  const isName = typeof name === 'string' || typeof name === 'number'
  if (typeof value === 'object' && value !== null && 'error' in value) return {name: undefined, value}
  if (typeof value === 'object' && value !== null && isName) return {name: nameOfAnswer(name), value}
  const hint = `--continue-from wants what the same command has written with -f ndjson, a line with “${key}” for each`
  throw new PressrelError('E_USAGE', 'this line is no answer of this command', {...place, column: 1, hint})
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
