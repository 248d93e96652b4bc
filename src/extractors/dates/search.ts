import type {Span} from '../../source/index.js'
import type {Candidate, Finder, Match, Reading} from './candidate.js'
import {numberedPattern} from './numbered-pattern.js'
import {type Shape, wordsOf} from './shape.js'

/** Looks for dates in a shape with all its finders. */
export type Search = (shape: Shape, reading: Reading) => Candidate[]

/** Makes a search of finders: one pass over a shape says which of them can find anything in it. */
export function makeSearch(finders: readonly Finder[]): Search {
  const groups = finders.map(({needs}) => needs.split(' '))
  return (shape, reading) => {
    noteLetters(shape.codes)
    const out: Candidate[] = []
    for (let i = 0; i < finders.length; i++) {
      const finder = groups[i]?.every(isAnyNoted) ? finders[i] : undefined
      if (finder) addCandidates(out, finder, shape, reading)
    }
    return out
  }
}

/**
 * The number of the shape in which a letter was last seen, by the low byte of its code: letters beyond Latin share a place with
 * others, and at worst a finder looks in vain.
 */
const seen = new Uint32Array(256)
let turn = 0

function noteLetters(codes: string): void {
  turn++
  for (let i = 0; i < codes.length; i++) seen[codes.charCodeAt(i) & 255] = turn
}

/** Whether the shape that was noted last has one of some letters. */
function isAnyNoted(letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (seen[letters.charCodeAt(i) & 255] === turn) return true
  return false
}

function addCandidates(out: Candidate[], {pattern, read}: Finder, shape: Shape, reading: Reading): void {
  const matches: Match[] = []
  addMatches(matches, shape, pattern)
  for (const match of matches) {
    const candidate = read(match, shape, reading)
    if (candidate) out.push(candidate)
  }
}

/** The matches of a pattern (flags `dg`, never empty) in the shapes that have one of the letters. */
export function matchesOf(shapes: readonly Shape[], letters: string, pattern: RegExp): Match[] {
  const out: Match[] = []
  for (const shape of shapes) if (hasAny(shape.codes, letters)) addMatches(out, shape, pattern)
  return out
}

/** The match of a pattern (flag `d`) that ends with `$` at an offset, within the 24 letters before it. */
export function matchBefore(shape: Shape, end: number, named: RegExp): Match | undefined {
  const {pattern, names} = numberedPattern(named)
  const from = Math.max(0, end - 24)
  const found = pattern.exec(shape.codes.slice(from, end))
  return found ? toMatch(found, names, shape, from) : undefined
}

function addMatches(out: Match[], shape: Shape, named: RegExp): void {
  const {pattern, names} = numberedPattern(named)
  // Not matchAll, which makes a new pattern for each text.
  pattern.lastIndex = 0
  for (let found = pattern.exec(shape.codes); found; found = pattern.exec(shape.codes)) {
    out.push(toMatch(found, names, shape, 0))
  }
}

function hasAny(codes: string, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (codes.includes(letters.charAt(i))) return true
  return false
}

function toMatch(found: RegExpExecArray, names: readonly string[], shape: Shape, from: number): Match {
  const words: Record<string, string | undefined> = {}
  const places: Record<string, Span | undefined> = {}
  names.forEach((name, i) => {
    const place = found.indices?.[i + 1]
    if (!place) return
    const span = {start: from + place[0], end: from + place[1]}
    places[name] = span
    words[name] = wordsOf(shape, span)
  })
  return {start: from + found.index, end: from + found.index + found[0].length, words, places}
}
