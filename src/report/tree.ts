import type {Draft} from '../draft/index.js'
import {clip, displayText, withoutCommands} from './display-text.js'

interface AnyNode {
  readonly type: string
  readonly position?: {
    readonly start: {readonly line: number; readonly column: number}
    readonly end: {readonly line: number; readonly column: number}
  }
  readonly value?: string
  readonly url?: string
  readonly children?: readonly AnyNode[]
}

/** The tree of a release as an indented outline: type, place, and the words of its leaves. */
export function printTree(draft: Draft): string {
  const out: string[] = []
  const stack: {node: AnyNode; depth: number}[] = [{node: draft.release, depth: 0}]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node, depth} = entry
    out.push(`${'  '.repeat(depth)}${node.type}${describe(node)}`)
    const children = node.children ?? []
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child) stack.push({node: child, depth: depth + 1})
    }
  }
  return withoutCommands(`${out.join('\n')}\n`)
}

const facts = ['timing', 'until', 'organization', 'mark', 'depth', 'url'] as const

function describe(node: AnyNode): string {
  const {position, value} = node
  const place = position
    ? ` ${position.start.line}:${position.start.column}-${position.end.line}:${position.end.column}`
    : ''
  const entries: Partial<Record<string, unknown>> = {...node}
  const known = facts
    .filter(key => entries[key] !== undefined && entries[key] !== null)
    .map(key => ` ${key}=${displayText(JSON.stringify(entries[key]))}`)
  const words = value === undefined ? '' : ` ${JSON.stringify(clip(value, 60))}`
  return `${place}${known.join('')}${words}`
}
