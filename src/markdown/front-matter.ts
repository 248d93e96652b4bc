import type {Span} from '../source/index.js'
import {findFrontMatter, type RawFrontMatter} from './front-matter-block.js'
import {readPlainPairs} from './front-matter-lines.js'
import {frontMatterBlock, frontMatterProblem} from './front-matter-outcome.js'
import {KeyReader} from './front-matter-reader.js'
import {refuseBlock} from './front-matter-refusal.js'
import {readYamlFrontMatter} from './front-matter-yaml.js'
import type {FrontMatterBlock} from './types.js'

/** Reads the front matter at the head of a text. Whatever is wrong with it becomes a problem; nothing throws. */
export function readFrontMatter(value: string): FrontMatterBlock {
  const raw = findFrontMatter(value)
  if (!raw) return frontMatterBlock(null)
  const refusal = refuseBlock(raw)
  if (refusal === undefined) return readPlain(value, raw) ?? readYamlFrontMatter(value, raw)
  const problem = frontMatterProblem(refusal, raw.isClosed ? firstLine(value, raw) : raw.span)
  return frontMatterBlock(raw.span, [problem])
}

/** Front matter of plain lines alone needs no YAML parser, whose loading takes longer than the rest of a short run. */
function readPlain(value: string, {inner, span}: RawFrontMatter): FrontMatterBlock | undefined {
  const entries = readPlainPairs(value.slice(inner.start, inner.end), inner.start)
  if (!entries) return undefined
  const reader = new KeyReader()
  for (const entry of entries) reader.read(entry)
  return reader.finish(span)
}

const firstLine = (value: string, raw: RawFrontMatter): Span => ({
  start: raw.span.start,
  end: value.slice(0, raw.inner.start).trimEnd().length,
})
