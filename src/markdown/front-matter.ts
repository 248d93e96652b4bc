import {isAlias, isMap, isScalar, type Pair, type Scalar, visit} from 'yaml'
import type {FrontMatter} from '../ast/index.js'
import type {Problem, Span} from '../source/index.js'
import {findFrontMatter, type RawFrontMatter} from './front-matter-block.js'
import {keyKinds} from './front-matter-keys.js'
import {scalarMarks, scalarSpan} from './front-matter-scalars.js'
import type {FrontMatterBlock, Mark} from './types.js'
import {readYaml, type YamlDocument} from './yaml.js'

/** Longer front matter is refused: blank lines in it cost quadratic time. */
const longest = 16 * 1024
const empty: FrontMatter = {extra: {}}
const dangerous = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads the front matter at the head of a text. Whatever is wrong with it becomes a problem; nothing throws. */
export function readFrontMatter(value: string): FrontMatterBlock {
  const raw = findFrontMatter(value)
  if (!raw) return block(null)
  const refused = refuse(raw)
  if (refused) return block(raw.span, [problem(refused, raw.isClosed ? firstLine(value, raw) : raw.span)])
  // The parser is handed what stands between the fences alone, between fences of our own: no language, no `---js`.
  const yaml = value.slice(raw.inner.start, raw.inner.end)
  const document = readYaml(`---\n${yaml.trim() === '' ? '' : yaml}\n---\n`)
  return document ? readDocument(document, yaml, raw) : block(raw.span)
}

function refuse(raw: RawFrontMatter): string | undefined {
  if (!raw.isClosed) return 'The front matter is never closed: put a line of three hyphens (---) after its last line.'
  if (raw.language === 'toml')
    return 'Front matter between +++ lines (TOML) is not read: write it as YAML between --- lines.'
  if (raw.language === 'other')
    return 'Front matter is read as YAML only, nothing else and no program: take the word after --- out.'
  if (raw.inner.end - raw.inner.start > longest)
    return 'The front matter is longer than 16 KB and was not read: shorten it.'
  return undefined
}

function readDocument(document: YamlDocument, yaml: string, raw: RawFrontMatter): FrontMatterBlock {
  const offset = raw.inner.start
  const [error] = document.errors
  if (error) {
    const [from, to] = error.pos
    return block(raw.span, [
      problem(
        yamlMessage(error.code, error.message),
        clamp({start: offset + from, end: offset + Math.max(to, from + 1)}, raw),
      ),
    ])
  }
  if (document.contents === null) return block(raw.span)
  if (!isMap(document.contents)) {
    return block(raw.span, [
      problem('Front matter wants keys with values, such as “title: Acme opens a plant”.', firstSpan(raw)),
    ])
  }
  const alias = findAlias(document)
  if (alias)
    return block(raw.span, [
      problem(
        'Front matter must not refer to other parts of itself with *: write the value out.',
        clamp(shift(alias, offset), raw),
      ),
    ])
  const reader = new KeyReader(yaml, offset)
  for (const pair of document.contents.items) reader.read(pair)
  return reader.finish(raw.span)
}

class KeyReader {
  readonly #yaml: string
  readonly #offset: number
  readonly #values: Record<string, unknown> = {}
  readonly #extra: Record<string, unknown> = {}
  readonly #keys = new Map<string, {key: Span; value: Span}>()
  readonly #marks: Mark[] = []
  readonly #problems: Problem[] = []

  constructor(yaml: string, offset: number) {
    this.#yaml = yaml
    this.#offset = offset
  }

  read(pair: Pair): void {
    if (!isScalar(pair.key)) return
    const name = String(pair.key.value)
    if (dangerous.has(name)) return
    const key = this.#spanOf(pair.key)
    const value = isScalar(pair.value)
      ? shift(scalarSpan(pair.value, this.#yaml), this.#offset)
      : this.#spanOf(pair.value)
    this.#keys.set(name, {key, value})
    const plain = toPlain(pair.value)
    const kind = keyKinds.get(name)
    if (!kind) {
      this.#extra[name] = plain
      return
    }
    if (plain === null) return
    const written = isScalar(pair.value) ? writtenOf(pair.value) : undefined
    const read = kind.read(plain, written)
    if (read === undefined) {
      this.#problems.push(
        problem(`“${name}” in the front matter wants ${kind.wants}.`, value.end > value.start ? value : key),
      )
      return
    }
    this.#values[name] = read
    if ((name === 'title' || name === 'subtitle') && isScalar(pair.value)) this.#mark(pair.value)
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

  #mark(scalar: Scalar): void {
    for (const mark of scalarMarks(scalar, this.#yaml))
      this.#marks.push({...shift(mark, this.#offset), text: mark.text})
  }

  #spanOf(node: unknown): Span {
    const range = (node as {range?: readonly number[]} | null)?.range
    return shift({start: range?.[0] ?? 0, end: range?.[1] ?? 0}, this.#offset)
  }
}

/** The characters of a scalar as written: plain scalars keep `012` and `12:30`, which YAML would turn into numbers. */
function writtenOf(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}

function toPlain(node: unknown): unknown {
  const plain: unknown = isScalar(node) ? node.value : isJson(node) ? node.toJSON() : null
  return clean(plain)
}

/** JSON without keys that would reach an object's prototype. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object' || value === null) return value === undefined ? null : value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !dangerous.has(name))
      .map(([name, part]) => [name, clean(part)]),
  )
}

const isJson = (node: unknown): node is {toJSON(): unknown} =>
  typeof node === 'object' && node !== null && 'toJSON' in node

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

function yamlMessage(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'The same key stands twice in the front matter: keep one of them.'
  const first = message.split('\n')[0] ?? ''
  const hint =
    code === 'BLOCK_AS_IMPLICIT_KEY' || /nested mapping/i.test(first)
      ? ' A value with a colon in it needs quotation marks around it.'
      : ''
  return `The front matter could not be read, so none of it counts: ${first.replace(/ at line \d+, column \d+:?$/, '')}.${hint}`
}

const problem = (message: string, span: Span): Problem => ({kind: 'front-matter', message, span})
const block = (span: Span | null, problems: readonly Problem[] = []): FrontMatterBlock => ({
  span,
  values: empty,
  keys: new Map(),
  marks: [],
  problems,
})
const shift = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})
const firstSpan = (raw: RawFrontMatter): Span => ({
  start: raw.inner.start,
  end: Math.max(raw.inner.start + 1, raw.inner.end),
})
const firstLine = (value: string, raw: RawFrontMatter): Span => ({
  start: raw.span.start,
  end: value.slice(0, raw.inner.start).trimEnd().length,
})
const clamp = (span: Span, raw: RawFrontMatter): Span => {
  const start = Math.min(Math.max(span.start, raw.inner.start), raw.inner.end)
  return {start, end: Math.max(start, Math.min(span.end, raw.span.end))}
}
