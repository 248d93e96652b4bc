import {isMap} from 'yaml'
import type {FrontMatter} from '../ast/index.js'
import type {Problem, Span} from '../source/index.js'
import {findFrontMatter, type RawFrontMatter} from './front-matter-block.js'
import {KeyReader} from './front-matter-reader.js'
import {findYamlFault, refuseBlock} from './front-matter-refusal.js'
import type {FrontMatterBlock} from './types.js'
import {readYaml, type YamlDocument} from './yaml.js'

const empty: FrontMatter = {extra: {}}

/** Reads the front matter at the head of a text. Whatever is wrong with it becomes a problem; nothing throws. */
export function readFrontMatter(value: string): FrontMatterBlock {
  const raw = findFrontMatter(value)
  if (!raw) return emptyBlock(null)
  const refusal = refuseBlock(raw)
  if (refusal) return emptyBlock(raw.span, [problem(refusal, raw.isClosed ? firstLine(value, raw) : raw.span)])
  // The parser is handed what stands between the fences alone, between fences of our own: no language, no `---js`.
  // YAML of old Macs ends lines with a lone \r, which the parser takes for space.
  const yaml = value.slice(raw.inner.start, raw.inner.end).replace(/\r(?!\n)/g, '\n')
  const document = readYaml(`---\n${yaml.trim() === '' ? '' : yaml}\n---\n`)
  return document ? readDocument(document, yaml, raw) : emptyBlock(raw.span)
}

function readDocument(document: YamlDocument, yaml: string, raw: RawFrontMatter): FrontMatterBlock {
  const fault = findYamlFault(document)
  if (fault) return emptyBlock(raw.span, [problem(fault.message, placeOf(fault.span, raw))])
  if (!isMap(document.contents)) return emptyBlock(raw.span)
  const reader = new KeyReader(yaml, raw.inner.start)
  for (const pair of document.contents.items) reader.read(pair)
  return reader.finish(raw.span)
}

const problem = (message: string, span: Span): Problem => ({kind: 'front-matter', message, span})

function emptyBlock(span: Span | null, problems: readonly Problem[] = []): FrontMatterBlock {
  return {span, values: empty, keys: new Map(), marks: [], problems}
}

/** A stretch of the YAML as a stretch of the source, kept inside the block. */
function placeOf(span: Span | undefined, {inner, span: outer}: RawFrontMatter): Span {
  if (!span) return {start: inner.start, end: Math.max(inner.start + 1, inner.end)}
  const start = Math.min(Math.max(span.start + inner.start, inner.start), inner.end)
  return {start, end: Math.max(start, Math.min(span.end + inner.start, outer.end))}
}

const firstLine = (value: string, raw: RawFrontMatter): Span => ({
  start: raw.span.start,
  end: value.slice(0, raw.inner.start).trimEnd().length,
})
