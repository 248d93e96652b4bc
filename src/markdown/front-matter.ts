import type {Span} from '../source/index.js'
import {findFrontMatter, type RawFrontMatter} from './front-matter-block.js'
import {frontMatterBlock, frontMatterProblem} from './front-matter-outcome.js'
import {refuseBlock} from './front-matter-refusal.js'
import {readYamlFrontMatter} from './front-matter-yaml.js'
import type {FrontMatterBlock} from './types.js'

/** Reads the front matter at the head of a text. Whatever is wrong with it becomes a problem; nothing throws. */
export function readFrontMatter(value: string): FrontMatterBlock {
  const raw = findFrontMatter(value)
  if (!raw) return frontMatterBlock(null)
  const refusal = refuseBlock(raw)
  if (refusal === undefined) return readYamlFrontMatter(value, raw)
  const problem = frontMatterProblem(refusal, raw.isClosed ? firstLine(value, raw) : raw.span)
  return frontMatterBlock(raw.span, [problem])
}

const firstLine = (value: string, raw: RawFrontMatter): Span => ({
  start: raw.span.start,
  end: value.slice(0, raw.inner.start).trimEnd().length,
})
