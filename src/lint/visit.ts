import type {Nodes} from 'mdast'
import type {ReleaseContent} from '../ast/index.js'
import type {Draft} from '../draft/index.js'
import {spanOf} from '../source/index.js'
import {readDirectives} from './directives/index.js'
import {listStages, type Stage} from './stages.js'
import type {VisitorKey} from './visitors.js'
import {wordTypes} from './word-types.js'

/** Handles what is visited under the key that declares its arguments. */
export type Handler = (...args: never[]) => void

/** The handlers of all rules by what they visit. */
export type Handlers = ReadonlyMap<VisitorKey, readonly Handler[]>

/** Calls everybody who visits `key`. */
export function handle(handlers: Handlers, key: VisitorKey, first: unknown, second?: unknown): void {
  const list = handlers.get(key)
  // A handler is registered under the key that declares its arguments.
  if (list) for (const handler of list) (handler as (...args: unknown[]) => void)(first, second)
}

/** Walks a draft once, in the order that `Visitors` promises. What nobody visits is not computed. */
export function visitDraft(draft: Draft, handlers: Handlers): void {
  if (handlers.has('problem')) for (const problem of draft.problems) handle(handlers, 'problem', problem)
  if (handlers.has('directive')) for (const directive of readDirectives(draft)) handle(handlers, 'directive', directive)
  handle(handlers, 'release', draft.release)
  walk(draft, handlers)
  handle(handlers, 'release:exit', draft.release)
}

type Node = ReleaseContent | Nodes

interface Frame {
  readonly node: Node
  readonly children: readonly Node[]
  next: number
}

/** Depth first with a stack of our own: a tree as deep as the parser allows does not overflow the engine's. */
function walk(draft: Draft, handlers: Handlers): void {
  const stages = queue(listStages(draft, key => handlers.has(key)))
  // Who visits HTML alone needs no walk through a release without any.
  const mayStand = (key: VisitorKey): boolean => !key.startsWith('html') || draft.source.value.includes('<')
  const visitsMdast = [...handlers.keys()].some(key => !prastKeys.has(key) && mayStand(key))
  const exits = new Map<string, VisitorKey>()
  for (const key of handlers.keys()) if (key.endsWith(':exit')) exits.set(key.slice(0, -':exit'.length), key)
  const enter = (node: Node): Frame => {
    handle(handlers, node.type as VisitorKey, node)
    // A block of words hands them over before its phrasing is walked.
    if (wordTypes.has(node.type)) stages.upTo(endOf(node), handlers)
    return {node, children: visitsMdast && 'children' in node ? node.children : [], next: 0}
  }
  const leave = ({node}: Frame): void => {
    stages.upTo(endOf(node), handlers)
    const key = exits.get(node.type)
    if (key !== undefined) handle(handlers, key, node)
  }
  for (const child of draft.release.children) {
    const path = [enter(child)]
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const below = frame.children[frame.next++]
      if (below) path.push(enter(below))
      else {
        path.pop()
        leave(frame)
      }
    }
  }
  stages.upTo(Number.POSITIVE_INFINITY, handlers)
}

interface Queue {
  /** Hands over what starts before an offset and has not been handed over yet. */
  upTo(end: number, handlers: Handlers): void
}

function queue(stages: readonly Stage[]): Queue {
  let next = 0
  return {
    upTo: (end, handlers) => {
      for (let stage = stages[next]; stage && stage.at < end; stage = stages[next]) {
        next++
        handle(handlers, stage.key, stage.first, stage.second)
      }
    },
  }
}

/** The keys that need no walk below the children of the release. */
const prastKeys: ReadonlySet<string> = new Set(
  [
    'release',
    'releaseLine',
    'headline',
    'subheadline',
    'lead',
    'section',
    'boilerplate',
    'disclaimer',
    'contacts',
    'endMark',
    'directive',
  ]
    .flatMap(type => [type, `${type}:exit`])
    .concat(['prose', 'sentence', 'quotation', 'quote', 'figure', 'date', 'problem']),
)

/** A node without a place hands over nothing. */
const endOf = ({position}: Node): number => (position ? spanOf(position).end : 0)
