import type {Draft} from '../../src/draft/index.js'
import {decodeReference} from '../../src/markdown/marks.js'
import {type Prose, toSourceSpan, toTextSpan} from '../../src/prose/index.js'
import type {Lines} from '../../src/source/index.js'

/**
 * What is wrong with the prose of a draft: blocks stand in order without sharing a character, are read from the source run by run, and
 * their tokens and sentences slice to their words.
 */
export function proseFaults({prose, source: {value}, lines}: Draft): readonly string[] {
  const faults: string[] = []
  let at = 0
  for (const block of prose) {
    if (block.source.start < at) faults.push(`blocks of prose overlap: ${block.source.start} before ${at}`)
    at = block.source.end
    faults.push(...runFaults(block, value), ...spanFaults(block, value, lines))
  }
  return faults
}

function runFaults({text, runs, source}: Prose, value: string): readonly string[] {
  const faults: string[] = []
  let at = 0
  let from = source.start
  for (const run of runs) {
    if (run.at !== at || run.source < from) faults.push(`runs of prose are in disorder: ${run.at}, ${run.source}`)
    at += run.length
    from = run.source + run.sourceLength
    const raw = value.slice(run.source, from)
    const words = text.slice(run.at, at)
    const isRight =
      run.length === run.sourceLength ? words === ' ' || raw.replace(/[\r\n]/g, ' ') === words : isUnit(raw, words)
    if (!isRight) faults.push(`prose is not what the source says: ${JSON.stringify([raw, words])}`)
  }
  if (at !== text.length || from > source.end) faults.push(`runs of prose end at ${at}, ${from}`)
  return faults
}

/** Whether a stretch of the source that reads as one unit says a text: a reference, a line ending, a break, an escape of YAML. */
function isUnit(raw: string, text: string): boolean {
  if (raw.startsWith('&')) return decodeReference(raw).replace(/[\r\n]/g, ' ') === text
  if (text === ' ') return /^(?:[ \t]*\\?(?:\r\n|\n|\r)[ \t>]*|<br[^>]*>|\\[a-zA-Z])$/i.test(raw)
  return /^(?:\\.+|`+[\s\S]*`+)$/.test(raw) || (raw === "''" && text === "'")
}

function spanFaults(block: Prose, value: string, lines: Lines): readonly string[] {
  const faults: string[] = []
  for (const span of [...block.tokens, ...block.sentences]) {
    const {position, text, raw} = toTextSpan(block, span, value, lines)
    const words = block.text.slice(span.start, span.end)
    const slice = value.slice(position.start.offset, position.end.offset)
    const {start, end} = toSourceSpan(block, span)
    if (slice !== (raw ?? text) || text.replace(/\r\n|\n|\r/g, ' ') !== words)
      faults.push(`a token or sentence is not what the source holds: ${JSON.stringify([words, text, slice])}`)
    if (start < block.source.start || end > block.source.end || start >= end)
      faults.push(`a token or sentence leaves its block: ${JSON.stringify([words, start, end])}`)
  }
  return faults
}
