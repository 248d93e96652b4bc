import type {PhrasingContent} from 'mdast'
import type {FrontMatter, Headline, Release, Subheadline} from '../ast/index.js'
import {type FrontMatterBlock, type Pieces, parseMarkdown} from '../markdown/index.js'
import {parsePlain} from '../plain/index.js'
import type {Lines, Source, Span} from '../source/index.js'
import {readBlocks} from './block.js'
import {composeRelease} from './compose.js'
import {splitJoined} from './joined.js'
import {findLanguageProblem} from './language.js'
import type {ParsedRelease} from './types.js'

const noFrontMatter: FrontMatter = {extra: {}}

/** Reads a source into a release; `before` is what the pieces of an earlier version read. Never fails on odd text: what is not recognised stays an ordinary block. */
export function parseSource(source: Source, lines: Lines, before?: Pieces): ParsedRelease {
  return source.format === 'text' ? parseText(source, lines) : parseMarkdownSource(source, lines, before)
}

function parseText(source: Source, lines: Lines): ParsedRelease {
  const {value} = source
  const tree = parsePlain(value, lines)
  const blocks = readBlocks(splitJoined(tree.children, {value, lines, marks: []}), value, [])
  const children = composeRelease(blocks, {value, lines, title: undefined, isPlain: true})
  const position = lines.toPosition({start: 0, end: value.length})
  return {
    release: {type: 'release', meta: noFrontMatter, children, position},
    marks: [],
    problems: findLanguageProblem(blocks),
  }
}

function parseMarkdownSource(source: Source, lines: Lines, before: Pieces | undefined): ParsedRelease {
  const {value, maxNesting} = source
  const {frontMatter, tree, marks: bodyMarks, pieces} = parseMarkdown(value, source.path, {before, maxNesting})
  const marks = [...frontMatter.marks, ...bodyMarks]
  const blocks = readBlocks(splitJoined(tree.children, {value, lines, marks}), value, marks)
  const meta = frontMatter.values
  const titles = titlesOf(frontMatter, lines)
  const title = titles.some(node => node.type === 'headline') ? meta.title : undefined
  const body = composeRelease(blocks, {value, lines, title, isPlain: false})
  const position = lines.toPosition({start: 0, end: value.length})
  const release: Release = {type: 'release', meta, children: [...titles, ...body], position}
  return {release, marks, pieces, problems: [...frontMatter.problems, ...findLanguageProblem(blocks, meta.language)]}
}

/** Headline and subheadline that stand in the front matter, in source order. */
function titlesOf(frontMatter: FrontMatterBlock, lines: Lines): (Headline | Subheadline)[] {
  const {values, keys} = frontMatter
  const nodes: (Headline | Subheadline)[] = []
  const add = (type: 'headline' | 'subheadline', text: string | undefined, span: Span | undefined): void => {
    if (text === undefined || text.trim() === '' || !span) return
    const position = lines.toPosition(span)
    const children: PhrasingContent[] = [{type: 'text', value: text, position}]
    nodes.push({type, origin: 'frontMatter', children, position})
  }
  add('headline', values.title, keys.get('title')?.value)
  add('subheadline', values.subtitle, keys.get('subtitle')?.value)
  return nodes.sort((a, b) => a.position.start.offset - b.position.start.offset)
}
