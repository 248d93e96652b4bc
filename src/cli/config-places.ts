import {basename} from 'node:path'
import {type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument} from 'yaml'
import {type DataPlace, PressrelError} from '../errors.js'
import type {Origin} from '../lint/index.js'
import {findYamlExcess} from '../markdown/yaml-limits.js'
import {readConfigText} from './config-text.js'
import {shownPath} from './shown-path.js'

/** A line and a column, both from 1. */
export interface LinePoint {
  readonly line: number
  readonly column: number
}

/** Finds places in one configuration file; none in what can be read but once, such as a pipe. */
export type FindPlace = (place: DataPlace) => LinePoint | undefined

/** Reads a configuration file, YAML or JSON, for the places of its values; what is not there stands where it would belong. */
export function openPlaces(path: string): FindPlace {
  const lines = new LineCounter()
  const text = readConfigText(path)
  if (findYamlExcess(text)) return () => undefined
  const document = parseDocument(text, {schema: 'core', lineCounter: lines, logLevel: 'silent'})
  return placesIn(document, lines, basename(path) === 'package.json' ? ['pressrel'] : [])
}

/** The places of the values of a document that was read; `around` are the keys that lead to them. */
export function placesIn(document: Document.Parsed, lines: LineCounter, around: readonly string[] = []): FindPlace {
  if (document.contents === null) return () => undefined
  return place => {
    const {line, col} = lines.linePos(findOffset(document, {...place, path: [...around, ...place.path]}))
    return {line, column: col}
  }
}

/** Where something was stated: a line and a column of a file, named as messages name it. */
export interface StatedPlace extends LinePoint {
  readonly file: string
}

/** Finds where values of configuration files stand, reading each file once; undefined for what stands in none. */
export function openOrigins(): (origin: Origin) => StatedPlace | undefined {
  const files = new Map<string, FindPlace>()
  return origin => {
    if (origin.kind !== 'file' || origin.file === undefined) return undefined
    const findPlace = files.get(origin.file) ?? openPlaces(origin.file)
    files.set(origin.file, findPlace)
    // A reader looks for the key, which may stand a line above its value.
    const isKey = typeof origin.path.at(-1) === 'string'
    const {line, column} = findPlace({path: origin.path, isKey}) ?? {line: 1, column: 1}
    return {file: shownPath(origin.file), line, column}
  }
}

function findOffset(document: Document.Parsed, {path, isKey}: DataPlace): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [i, step] of path.entries()) {
    const inner = isAlias(node) ? node.resolve(document) : node
    // A value that stands for a list of one is its first item.
    if (!isMap(inner) && !isSeq(inner)) return offset
    const pair = isMap(inner)
      ? inner.items.find(({key}) => isScalar(key) && String(key.value ?? '') === step)
      : undefined
    if (isMap(inner) && !pair) return offset
    if (pair && isKey && i === path.length - 1) return startOf(pair.key) ?? offset
    node = pair ? pair.value : isSeq(inner) && typeof step === 'number' ? inner.items[step] : undefined
    offset = startOf(node) ?? startOf(pair?.key) ?? offset
  }
  return offset
}

/** Where a node begins; undefined for one without a character, such as the value of an empty key. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node) || !node.range) return undefined
  const [start, end] = node.range
  return start === end ? undefined : start
}

/**
 * An error about values in configuration files, with lines and columns for all that it holds, in the order of the files and in
 * theirs. Whatever else it is comes back as it stands.
 */
export function withPlaces(error: unknown): unknown {
  if (!(error instanceof PressrelError) || error.place === undefined) return error
  const mistakes = [error, ...error.more]
  const files = [...new Set(mistakes.flatMap(({file}) => file ?? []))]
  const [first = error, ...more] = files.flatMap(file => {
    const findPlace = openPlaces(file)
    const inFile = mistakes.filter(mistake => mistake.file === file)
    return inFile.map(mistake => withPoint(mistake, findPlace)).sort(byPoint)
  })
  return new PressrelError(first.code, first.message, {...first, more})
}

function withPoint(error: PressrelError, findPlace: FindPlace): PressrelError {
  const point = error.place && findPlace(error.place)
  const file = error.file && shownPath(error.file)
  return new PressrelError(error.code, error.message, {...error, ...point, file, place: undefined})
}

function byPoint(a: PressrelError, b: PressrelError): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
