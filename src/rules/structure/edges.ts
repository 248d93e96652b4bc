import type {Draft} from '../../draft/index.js'
import {toSourceSpan} from '../../prose/index.js'
import type {Span} from '../../source/index.js'

/** How many characters of the text a finding shows about something that is not there. */
const shown = 40

/** The first words of the release's text: where something is missing at its top. */
export function firstWords({prose: [first]}: Draft): Span {
  if (!first) return {start: 0, end: 0}
  const {text} = first
  const end = text.length <= shown ? text.length : text.lastIndexOf(' ', shown)
  return toSourceSpan(first, {start: 0, end: end > 0 ? end : shown})
}

/** The last words of the release's text: where something is missing at its end. */
export function lastWords({prose}: Draft): Span {
  const last = prose.at(-1)
  if (!last) return {start: 0, end: 0}
  const end = last.text.trimEnd().length
  const start = end <= shown ? 0 : last.text.indexOf(' ', end - shown) + 1
  return toSourceSpan(last, {start: start < end ? start : end - shown, end})
}
