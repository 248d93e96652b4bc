import {isInterrupted} from '../interrupt.js'
import type {StreamLine} from './types.js'

/**
 * The lines of a stream of bytes, as soon as they are whole: those that came together as a group; the reader's pace slows the
 * writer. A line ends with `\n` or `\r\n` only: U+2028 may stand in a JSON string. Memory holds what has come at once and one line
 * that is not whole yet, and no more than `longest` characters of that.
 */
export async function* readStreamLines(
  stream: NodeJS.ReadStream,
  longest: number,
): AsyncGenerator<readonly StreamLine[]> {
  stream.setEncoding('utf8')
  let number = 0
  let parts: string[] = []
  let length = 0
  const finish = (last: string): StreamLine => {
    number++
    const isTooLong = length + last.length > longest
    const text = isTooLong ? undefined : `${parts.join('')}${last}`.replace(/\r$/, '')
    parts = []
    length = 0
    return {number, text: number === 1 ? text?.replace(/^\uFEFF/, '') : text}
  }
  for await (const chunk of untilInterrupted(stream)) {
    const text = String(chunk)
    const lines: StreamLine[] = []
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.push(finish(text.slice(from, at)))
      from = at + 1
    }
    length += text.length - from
    if (length <= longest) parts.push(text.slice(from))
    else parts = []
    if (lines.length > 0) yield lines
  }
  // What came of a line before a signal is no line.
  if (length > 0 && !isInterrupted()) yield [finish('')]
}

/** A stream that somebody closes because of a signal has come to its end. */
async function* untilInterrupted(stream: NodeJS.ReadStream): AsyncGenerator<unknown> {
  try {
    yield* stream
  } catch (error) {
    if (!isInterrupted()) throw error
  }
}
