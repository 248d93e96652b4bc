import type {DataPlace} from '../../errors.js'
import {suggestion} from '../../source/index.js'
import type {Mistakes} from './mistakes.js'

/** Keys with values, as a file holds them, not yet checked. */
export type Given = Readonly<Record<string, unknown>>

/** The keys and indices that lead to a value. */
export type KeyPath = DataPlace['path']

/** Reads the keys of one mapping, each by what it must be; what is wrong is noted and counts as absent. */
export interface KeyReader {
  text(key: string): string | undefined
  number(key: string): number | undefined
  yes(key: string): boolean | undefined
  texts(key: string): readonly string[] | undefined
  /** A text, or a list of texts as the lines of one. */
  lines(key: string): string | undefined
  oneOf<T extends string>(key: string, known: readonly T[]): T | undefined
  mapping(key: string, known: readonly string[]): KeyReader
  readonly path: KeyPath
  readonly isAbsent: (key: string) => boolean
}

/** Whether a value read from outside is keys with values. */
export function isMapping(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Opens a mapping all of whose keys must be among `known`. */
export function readKeys(value: unknown, path: KeyPath, known: readonly string[], mistakes: Mistakes): KeyReader {
  const given = isMapping(value) ? value : {}
  if (!isMapping(value) && value !== undefined)
    mistakes.inFacts({path}, `${nameOf(path)} wants keys with values, such as ${known.slice(0, 2).join(' and ')}`)
  for (const key of Object.keys(given)) {
    if (!known.includes(key))
      mistakes.inFacts(
        {path: [...path, key], isKey: true},
        `${nameOf(path)} has no key “${key}”`,
        suggestion(key, known),
      )
  }
  const read = <T>(key: string, is: (entry: unknown) => entry is T, wanted: string): T | undefined => {
    const entry = given[key]
    if (entry === undefined || entry === null) return undefined
    return is(entry) ? entry : mistakes.inFacts({path: [...path, key]}, `“${key}” wants ${wanted}`)
  }
  return {
    path,
    isAbsent: key => given[key] === undefined || given[key] === null,
    text: key => read(key, isText, 'a text')?.trim(),
    number: key => read(key, isNumber, 'a number'),
    yes: key => read(key, isBoolean, 'true or false'),
    texts: key => read(key, isTexts, 'a list of texts'),
    lines(key) {
      const entry = read(key, isLines, 'a text')
      return isText(entry) ? entry.trim() : entry?.join('\n')
    },
    mapping: (key, names) => readKeys(given[key] ?? undefined, [...path, key], names, mistakes),
    oneOf(key, names) {
      const entry = read(key, isText, `one of: ${names.join(', ')}`)
      const found = names.find(name => name === entry)
      if (entry === undefined || found !== undefined) return found
      return mistakes.inFacts({path: [...path, key]}, `there is no ${key} “${entry}”`, suggestion(entry, names))
    },
  }
}

/** What drives a terminal, or turns the direction of words, has no place in what is shown to whoever is asked. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const isText = (value: unknown): value is string => typeof value === 'string' && !control.test(value)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)

const isLines = (value: unknown): value is string | readonly string[] => isText(value) || isTexts(value)

/** The name of a place in messages: the template itself, or `fields`, a field’s number left out. */
const nameOf = (path: KeyPath): string => {
  const keys = path.filter(isText)
  return keys.length === 0 ? 'a template' : keys.join('.') === 'fields' ? 'a field' : `“${keys.at(-1)}”`
}
