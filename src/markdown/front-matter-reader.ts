import {isScalar, type Pair, type Scalar} from 'yaml'
import type {FrontMatter} from '../ast/index.js'
import type {Problem, Span} from '../source/index.js'
import {keyKinds} from './front-matter-keys.js'
import {isDangerousKey, toPlain, writtenOf} from './front-matter-plain.js'
import {scalarMarks, scalarSpan} from './front-matter-scalars.js'
import type {FrontMatterBlock, Mark} from './types.js'

const placeholder = /\{\{[^{}]{1,100}\}\}/

/** Reads the pairs of a front matter mapping: known keys by their kind, unknown ones as plain JSON. */
export class KeyReader {
  readonly #yaml: string
  readonly #offset: number
  readonly #values: Record<string, unknown> = {}
  readonly #extra: Record<string, unknown> = {}
  readonly #keys = new Map<string, {key: Span; value: Span}>()
  readonly #marks: Mark[] = []
  readonly #problems: Problem[] = []

  /** `offset` is where `yaml` starts in the source. */
  constructor(yaml: string, offset: number) {
    this.#yaml = yaml
    this.#offset = offset
  }

  read({key: keyNode, value: node}: Pair): void {
    if (!isScalar(keyNode)) return
    const name = String(keyNode.value)
    if (isDangerousKey(name)) return
    const key = this.#spanOf(keyNode)
    const value = this.#spanOf(node)
    this.#keys.set(name, {key, value})
    const plain = toPlain(node)
    if (keyKinds.has(name)) this.#readKnown(name, node, plain, value.end > value.start ? value : key)
    else this.#extra[name] = plain
  }

  finish(span: Span): FrontMatterBlock {
    return {
      span,
      // Every value was read by the kind that `FrontMatter` declares for its key.
      values: {...(this.#values as Omit<FrontMatter, 'extra'>), extra: this.#extra},
      keys: this.#keys,
      marks: this.#marks,
      problems: this.#problems,
    }
  }

  #readKnown(name: string, node: unknown, plain: unknown, place: Span): void {
    const kind = keyKinds.get(name)
    if (!kind || plain === null) return
    const written = writtenOf(node)
    // What was never filled in is a placeholder, which the rule on them names.
    if (written !== undefined && placeholder.test(written)) return
    const read = kind.read(plain, written)
    if (read === undefined) {
      const message = `“${name}” in the front matter wants ${kind.wants}.`
      this.#problems.push({kind: 'front-matter', message, span: place})
      return
    }
    this.#values[name] = read
    if ((name === 'title' || name === 'subtitle') && isScalar(node)) this.#mark(node)
  }

  #mark(scalar: Scalar): void {
    for (const {start, end, text} of scalarMarks(scalar, this.#yaml))
      this.#marks.push({start: start + this.#offset, end: end + this.#offset, text})
  }

  /** Of a scalar, the words inside its quotation marks; of everything else, the whole node. */
  #spanOf(node: unknown): Span {
    const span = isScalar(node) ? scalarSpan(node, this.#yaml) : rangeOf(node)
    return {start: span.start + this.#offset, end: span.end + this.#offset}
  }
}

function rangeOf(node: unknown): Span {
  const [start = 0, end = 0] = (node as {range?: readonly number[]} | null)?.range ?? []
  return {start, end}
}
