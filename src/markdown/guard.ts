import {PressrelError} from '../errors.js'
import {readLines} from '../source/index.js'
import {BlockGuard} from './guard-block.js'
import {ContainerGuard} from './guard-containers.js'

/** Ends the reading of a text at an offset; `what` ends the sentence “the text holds …”. */
export type Refuse = (offset: number, what: string) => never

/**
 * Refuses text that would take a Markdown parser minutes: one linear pass, before the parse.
 * Throws `E_LIMIT` with the line and column of the first thing that is too much.
 */
export function guardMarkdown(text: string, path: string): void {
  const refuse: Refuse = (offset, what) => {
    const {line, column} = readLines(text).toPoint(offset)
    throw new PressrelError('E_LIMIT', `the text holds ${what}`, {
      file: path,
      line,
      column,
      hint: 'Check whether the file is a press release, and take the signs out',
    })
  }
  const containers = new ContainerGuard(text, refuse)
  const block = new BlockGuard(text, refuse)
  for (let at = 0; at < text.length; ) {
    const prefix = containers.readPrefix(at)
    block.startLine(at, prefix.quoteDepth, prefix.depth > 0)
    const end = block.readLine(prefix.end)
    if (prefix.end >= end) block.end(end)
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
}
