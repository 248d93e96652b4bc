import {readSentences} from '../prose/index.js'
import {lastStartingBy, readLines, type Source, type Span, spanOf} from '../source/index.js'
import {fnv1a64} from './fnv1a64.js'
import type {Finding} from './types.js'

/** What opens a block of its own though no blank line stands before it: an item, a row of a table. */
const opening = /^[ \t>]{0,20}(?:[-*+•][ \t]|\d{1,3}[.)][ \t]|\|)/
const heading = /^[ \t>]{0,20}#{1,6}[ \t]/
const blank = /^[\s>]*$/
/** The characters of a sentence that count before and after the words: lines without an end are no sentences. */
const most = 400

/**
 * A name for each finding that outlives what is written elsewhere in the release: by its rule, the words it marks and the
 * sentence around them, not by where they stand. Equal ones are told apart by their order: `85944171f73967e8:1`, then `…:2`.
 */
export function fingerprints(findings: readonly Finding[], {value}: Pick<Source, 'value'>): readonly string[] {
  const context = contextIn(value)
  const counts = new Map<string, number>()
  return findings.map(({rule, position}) => {
    const span = spanOf(position)
    const marked = value.slice(span.start, span.end)
    const hash = fnv1a64([rule, marked, context(span)].map(onOneLine).join('\n'))
    const count = (counts.get(hash) ?? 0) + 1
    counts.set(hash, count)
    return `${hash}:${count}`
  })
}

/** How the words are wrapped does not count. */
const onOneLine = (text: string): string => text.replace(/\s{1,1000}/g, ' ').trim()

/** Gives the sentences that a stretch stands in; a row, an item or a heading counts as one where it holds none. */
function contextIn(value: string): (span: Span) => string {
  const blocks = blocksOf(value)
  const sentences = new Map<Span, readonly Span[]>()
  const sentenceAt = (offset: number): Span => {
    const block = blocks[lastStartingBy(blocks, offset, startOf)] ?? {start: 0, end: value.length}
    const known = sentences.get(block) ?? sentencesOf(value, block)
    sentences.set(block, known)
    return known[lastStartingBy(known, offset, startOf)] ?? block
  }
  return ({start, end}) => {
    const [first, last] = [sentenceAt(start), sentenceAt(Math.max(start, end - 1))]
    return value.slice(Math.max(first.start, start - most), Math.min(last.end, end + most))
  }
}

const startOf = ({start}: Span): number => start

function sentencesOf(value: string, block: Span): readonly Span[] {
  return readSentences(value.slice(block.start, block.end)).map(({start, end}) => ({
    start: block.start + start,
    end: block.start + end,
  }))
}

/** The stretches between blank lines and headings, and those that `opening` begins. */
function blocksOf(value: string): readonly Span[] {
  const lines = readLines(value)
  const starts: number[] = []
  let isNew = true
  for (let line = 1; line <= lines.count; line++) {
    const text = lines.text(line)
    const isAlone = blank.test(text) || heading.test(text)
    if (isAlone || isNew || opening.test(text)) starts.push(lines.startOf(line))
    isNew = isAlone
  }
  return starts.map((start, i) => ({start, end: starts[i + 1] ?? value.length}))
}
