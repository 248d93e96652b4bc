import {isAlias, isMap, visit} from 'yaml'
import type {Span} from '../source/index.js'
import type {YamlDocument} from './yaml.js'

/** What is wrong with a block that was read as YAML. */
export interface YamlFault {
  readonly message: string
  /** Into the YAML text; undefined for the whole of it. */
  readonly span: Span | undefined
}

/** The first thing that keeps a YAML document from being front matter; undefined when nothing does. */
export function findYamlFault(document: YamlDocument): YamlFault | undefined {
  const [error] = document.errors
  if (error) {
    const [start, end] = error.pos
    return {message: errorMessage(error.code, error.message), span: {start, end: Math.max(end, start + 1)}}
  }
  if (document.contents !== null && !isMap(document.contents))
    return {message: 'Front matter wants keys with values, such as “title: Acme opens a plant”.', span: undefined}
  const alias = findAlias(document)
  return (
    alias && {message: 'Front matter must not refer to other parts of itself with *: write the value out.', span: alias}
  )
}

function findAlias(document: YamlDocument): Span | undefined {
  let found: Span | undefined
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) return undefined
      found = {start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0}
      return visit.BREAK
    },
  })
  return found
}

function errorMessage(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'The same key stands twice in the front matter: keep one of them.'
  const first = message.split('\n')[0] ?? ''
  const needsQuotes = code === 'BLOCK_AS_IMPLICIT_KEY' || /nested mapping/i.test(first)
  const reason = needsQuotes ? 'put quotation marks around a value with a colon in it' : first.split(' at line ')[0]
  return `The front matter could not be read, so none of it counts: ${reason}.`
}
