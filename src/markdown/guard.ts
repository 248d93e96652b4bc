import {PressrelError} from '../errors.js'
import {defaultMaxNesting, readLines} from '../source/index.js'
import {BlockGuard} from './guard-block.js'
import {ContainerGuard} from './guard-containers.js'

/** Ends the reading of a text at an offset; `what` ends the sentence “the text holds …”. */
export type Refuse = (offset: number, what: string, hint?: string) => never

/**
 * Refuses text that would take a Markdown parser minutes: one linear pass, before the parse.
 * Throws `E_LIMIT` with the line and column of the first thing that is too much.
 */
export function guardMarkdown(text: string, path: string, maxNesting = defaultMaxNesting): void {
  const refuse = refuseIn(text, path)
  const containers = new ContainerGuard(text, maxNesting, refuse)
  const block = new BlockGuard(text, refuse)
  let underlines = 0
  let isAfterWords = false
  for (let at = 0; at < text.length; ) {
    const prefix = containers.readPrefix(at)
    block.startLine(at, prefix.quoteDepth, prefix.depth > 0)
    const end = block.readLine(prefix.end)
    if (prefix.end >= end) block.end(end)
    if (isAfterWords && isUnderline(text, at, end) && ++underlines > mostUnderlines)
      refuse(
        at,
        'more than 300 headings underlined with = or -',
        'Write # before a heading instead, or take the lines out',
      )
    isAfterWords = prefix.end < end
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
}

/** For each underlined heading the parser moves all that it has read before. */
const mostUnderlines = 300

/** Whether a line holds = or - alone, block quotes around it aside. */
function isUnderline(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && ' \t>'.includes(text.charAt(at))) at++
  const sign = text.charAt(at)
  if (at === end || (sign !== '=' && sign !== '-')) return false
  while (at < end && text.charAt(at) === sign) at++
  while (at < end && ' \t'.includes(text.charAt(at))) at++
  return at === end
}

const refuseIn =
  (text: string, path: string): Refuse =>
  (offset, what, hint = 'Check whether the file is a press release, and take the signs out') => {
    const {line, column} = readLines(text).toPoint(offset)
    throw new PressrelError('E_LIMIT', `the text holds ${what}`, {
      file: path,
      line,
      column,
      hint,
    })
  }

/** At the end of each list and block quote the parser looks at all that it has read before. */
const mostContainers = 1000
const container = /^ {0,3}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/

/** Refuses a text that can only be read whole where it holds too many lists and block quotes. Throws `E_LIMIT` as `guardMarkdown` does. */
export function guardWhole(text: string, path: string): void {
  let count = 0
  let isInside = false
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end + 1
    const opens = container.test(text.slice(at, Math.min(next, at + 16)))
    if (opens && !isInside && ++count > mostContainers)
      refuseIn(text, path)(at, 'more than 1,000 lists and block quotes beside code, HTML or addresses of links')
    isInside = opens
    at = next
  }
}
