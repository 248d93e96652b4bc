/** One line of a stream, without its line ending; a line that is too long comes without its text. */
export interface StreamLine {
  /** Counted from 1. */
  readonly number: number
  readonly text: string | undefined
}

/**
 * The lines of a stream of bytes, each as soon as it is whole; the reader's pace slows the writer. A line ends with
 * `\n` or `\r\n` only: U+2028 may stand in a JSON string. Memory holds one line, and no more than `longest`
 * characters of it.
 */
export async function* readStreamLines(stream: NodeJS.ReadStream, longest: number): AsyncGenerator<StreamLine> {
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
  for await (const chunk of stream) {
    const text = String(chunk)
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      yield finish(text.slice(from, at))
      from = at + 1
    }
    length += text.length - from
    if (length <= longest) parts.push(text.slice(from))
    else parts = []
  }
  if (length > 0) yield finish('')
}
