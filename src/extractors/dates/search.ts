import type {Span} from '../../source/index.js'
import type {Candidate, Finder, Match, Reading} from './candidate.js'
import {type Shape, wordsOf} from './shape.js'

/** What the finders find in a shape. */
export function search(shape: Shape, finders: readonly Finder[], reading: Reading): Candidate[] {
  const out: Candidate[] = []
  for (const {needs, pattern, read} of finders) {
    for (const match of matchesOf([shape], needs, pattern)) {
      const candidate = read(match, shape, reading)
      if (candidate) out.push(candidate)
    }
  }
  return out
}

/** The matches of a pattern (flags `dg`, never empty) in the shapes that have one of the letters. */
export function matchesOf(shapes: readonly Shape[], letters: string, pattern: RegExp): Match[] {
  const out: Match[] = []
  for (const shape of shapes) {
    if (!hasAny(shape.codes, letters)) continue
    // Not matchAll, which makes a new pattern for each text.
    pattern.lastIndex = 0
    for (let found = pattern.exec(shape.codes); found; found = pattern.exec(shape.codes)) {
      out.push(toMatch(found, shape, 0))
    }
  }
  return out
}

/** The match of a pattern (flag `d`) that ends with `$` at an offset, within the 24 letters before it. */
export function matchBefore(shape: Shape, end: number, pattern: RegExp): Match | undefined {
  const from = Math.max(0, end - 24)
  const found = pattern.exec(shape.codes.slice(from, end))
  return found ? toMatch(found, shape, from) : undefined
}

function hasAny(codes: string, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (codes.includes(letters.charAt(i))) return true
  return false
}

function toMatch(found: RegExpExecArray, shape: Shape, from: number): Match {
  const words: Record<string, string | undefined> = {}
  const places: Record<string, Span | undefined> = {}
  for (const [name, place] of Object.entries(found.indices?.groups ?? {})) {
    if (!place) continue
    const span = {start: from + place[0], end: from + place[1]}
    places[name] = span
    words[name] = wordsOf(shape, span)
  }
  return {start: from + found.index, end: from + found.index + found[0].length, words, places}
}
