import type {Span} from '../../../source/index.js'

/** The words in which two texts of one length differ, from the first of them to the last. */
export function changedPart(before: string, after: string): Span {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = before.length
  while (end > start && before[end - 1] === after[end - 1]) end--
  while (end < before.length && !/[ ,]/.test(before[end] ?? '')) end++
  return {start: before.lastIndexOf(' ', start) + 1, end}
}
