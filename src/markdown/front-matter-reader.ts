import type {FrontMatter} from '../ast/index.js'
import type {Problem, Span} from '../source/index.js'
import {keyKinds} from './front-matter-keys.js'
import type {FrontMatterBlock, Mark} from './types.js'

/** A key of the front matter with its value. Spans and marks are those of the source. */
export interface FrontMatterEntry {
  readonly name: string
  readonly key: Span
  /** Of a scalar inside its quotation marks. */
  readonly value: Span
  /** The value as JSON. */
  readonly plain: unknown
  /** The characters of a scalar as they stand; undefined for lists and mappings. */
  readonly written: string | undefined
  /** Escapes and folds in a scalar. */
  readonly marks: readonly Mark[]
}

const placeholder = /\{\{[^{}]{1,100}\}\}/

/** Reads the entries of front matter: known keys by their kind, unknown ones as plain JSON. */
export class KeyReader {
  readonly #values: Record<string, unknown> = {}
  readonly #extra: Record<string, unknown> = {}
  readonly #keys = new Map<string, {key: Span; value: Span}>()
  readonly #marks: Mark[] = []
  readonly #problems: Problem[] = []

  read(entry: FrontMatterEntry): void {
    const {name, key, value, plain} = entry
    if (isDangerousKey(name)) return
    this.#keys.set(name, {key, value})
    if (keyKinds.has(name)) this.#readKnown(entry, value.end > value.start ? value : key)
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

  #readKnown({name, plain, written, marks}: FrontMatterEntry, place: Span): void {
    const kind = keyKinds.get(name)
    if (!kind || plain === null) return
    // What was never filled in is a placeholder, which the rule on them names.
    if (written !== undefined && placeholder.test(written)) return
    const read = kind.read(plain, written)
    if (read === undefined) {
      const message = `“${name}” in the front matter wants ${kind.wants}.`
      this.#problems.push({kind: 'front-matter', message, span: place})
      return
    }
    this.#values[name] = read
    if (name === 'title' || name === 'subtitle') this.#marks.push(...marks)
  }
}

/** Keys that would reach an object's prototype. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a key would reach an object's prototype; such keys are dropped. */
export function isDangerousKey(name: string): boolean {
  return dangerous.has(name)
}
