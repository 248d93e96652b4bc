import type {Nodes} from 'mdast'
import type {DateMention, Figure, PrastContent, Quote} from '../ast/index.js'
import type {Prose, Quotation} from '../prose/index.js'
import type {Problem, Span} from '../source/index.js'
import type {Directive, Idle} from './directives/index.js'
import type {TermVisitor} from './term-pass.js'
import type {BlockVisitor} from './visit-blocks.js'

/** The mdast nodes that stand inside a release: its root is prast's, its front matter is `meta`. */
export type MdastContent = Exclude<Nodes, {type: 'root' | 'yaml'}>

/** Every node that a rule may visit by its type, on the way in or, as `type:exit`, on the way out. */
export type VisitedNode = PrastContent | MdastContent

type NodeVisitors = {
  readonly [T in VisitedNode['type']]?: (node: Extract<VisitedNode, {type: T}>) => void
} & {
  readonly [T in VisitedNode['type'] as `${T}:exit`]?: (node: Extract<VisitedNode, {type: T}>) => void
}

/** What a rule may visit besides nodes. */
interface TextVisitors {
  /** Every block of prose. */
  readonly prose?: (prose: Prose) => void
  /** Every sentence; the span is into `prose.text`. */
  readonly sentence?: (sentence: Span, prose: Prose) => void
  readonly quotation?: (quotation: Quotation) => void
  readonly quote?: (quote: Quote) => void
  readonly figure?: (figure: Figure) => void
  readonly date?: (date: DateMention) => void
  /** What the reading stages noticed. */
  readonly problem?: (problem: Problem) => void
  /** Every comment that speaks to pressrel (`<!-- pressrel-disable … -->`), before the release. */
  readonly directive?: (directive: Directive) => void
  /** Every such comment again when all rules are done, with what of it had nothing to hide. */
  readonly 'directive:exit'?: (directive: Directive, idle: Idle) => void
}

/**
 * What a rule may visit, in the order of one walk: problems and comments, then the release; of each block the way in, its
 * prose, sentences, quotations and mentions by offset, its phrasing, the way out. A key that is none does not compile.
 */
export type Visitors = NodeVisitors & TextVisitors & WordVisitors

/** What one pass over the words of each block of prose finds for all rules, after its `prose` visitors. */
interface WordVisitors {
  /** Blocks that hold some words or marks. */
  readonly blocks?: readonly BlockVisitor[]
  /** Words to look for, after `blocks`. */
  readonly terms?: readonly TermVisitor[]
}

/** The key of a visitor that is called with what stands in the text. */
export type VisitorKey = keyof NodeVisitors | keyof TextVisitors
