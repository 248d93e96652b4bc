import {isMap, isScalar, type Pair} from 'yaml'
import type {Span} from '../source/index.js'
import type {RawFrontMatter} from './front-matter-block.js'
import {findYamlFault} from './front-matter-fault.js'
import {frontMatterBlock, frontMatterProblem} from './front-matter-outcome.js'
import {toPlain, writtenOf} from './front-matter-plain.js'
import {type FrontMatterEntry, KeyReader} from './front-matter-reader.js'
import {scalarMarks, scalarSpan} from './front-matter-scalars.js'
import type {FrontMatterBlock} from './types.js'
import {readYaml, type YamlDocument} from './yaml.js'
import {findYamlExcess} from './yaml-limits.js'

/** Reads the YAML between the fences of a front matter block. */
export function readYamlFrontMatter(value: string, raw: RawFrontMatter): FrontMatterBlock {
  // The parser is handed what stands between the fences alone, between fences of our own: no language, no `---js`.
  // YAML of old Macs ends lines with a lone \r, which the parser takes for space.
  const yaml = value.slice(raw.inner.start, raw.inner.end).replace(/\r(?!\n)/g, '\n')
  const excess = findYamlExcess(yaml)
  if (excess) {
    const message = `The front matter holds ${excess.what}, and was not read: write it more simply.`
    const span = {start: excess.offset, end: excess.offset + 1}
    return frontMatterBlock(raw.span, [frontMatterProblem(message, placeOf(span, raw))])
  }
  const document = readYaml(`---\n${yaml.trim() === '' ? '' : yaml}\n---\n`)
  return document ? readDocument(document, yaml, raw) : frontMatterBlock(raw.span)
}

function readDocument(document: YamlDocument, yaml: string, raw: RawFrontMatter): FrontMatterBlock {
  const fault = findYamlFault(document)
  if (fault) return frontMatterBlock(raw.span, [frontMatterProblem(fault.message, placeOf(fault.span, raw))])
  if (!isMap(document.contents)) return frontMatterBlock(raw.span)
  const reader = new KeyReader()
  for (const pair of document.contents.items) {
    const entry = toEntry(pair, yaml, raw.inner.start)
    if (entry) reader.read(entry)
  }
  return reader.finish(raw.span)
}

/** A pair of a mapping; `by` is where the YAML starts in the source. */
function toEntry({key, value}: Pair, yaml: string, by: number): FrontMatterEntry | undefined {
  if (!isScalar(key)) return undefined
  const moved = <S extends Span>(span: S): S => ({...span, start: span.start + by, end: span.end + by})
  return {
    name: String(key.value),
    key: moved(scalarSpan(key, yaml)),
    value: moved(isScalar(value) ? scalarSpan(value, yaml) : rangeOf(value)),
    plain: toPlain(value),
    written: writtenOf(value),
    marks: isScalar(value) ? scalarMarks(value, yaml).map(moved) : [],
  }
}

function rangeOf(node: unknown): Span {
  const [start = 0, end = 0] = (node as {range?: readonly number[]} | null)?.range ?? []
  return {start, end}
}

/** A stretch of the YAML as a stretch of the source, kept inside the block. */
function placeOf(span: Span | undefined, {inner, span: outer}: RawFrontMatter): Span {
  if (!span) return {start: inner.start, end: Math.max(inner.start + 1, inner.end)}
  const start = Math.min(Math.max(span.start + inner.start, inner.start), inner.end)
  return {start, end: Math.max(start, Math.min(span.end + inner.start, outer.end))}
}
