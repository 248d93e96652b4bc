import type {Span} from '../../../source/index.js'

/** One place of a dateline: its city, and the state and country after it. Spans into the text of the dateline's place. */
export interface PlacePart {
  readonly city: Span
  /** What stands after the commas: `Mass.` · `Texas`, `USA`. */
  readonly regions: readonly Span[]
}

const joint = /\s(?:and|&|AND)\s|\s?[;/]\s?/g

/** Reads “CHICAGO and AUSTIN, Texas” as two places. */
export function readParts(place: string): readonly PlacePart[] {
  const parts: PlacePart[] = []
  let from = 0
  for (const {0: words, index} of place.matchAll(joint)) {
    parts.push(readPart(place, {start: from, end: index}))
    from = index + words.length
  }
  parts.push(readPart(place, {start: from, end: place.length}))
  return parts
}

function readPart(place: string, {start, end}: Span): PlacePart {
  let from = start
  const [city = {start, end}, ...regions] = place
    .slice(start, end)
    .split(',')
    .map(words => {
      const at = from + words.length - words.trimStart().length
      from += words.length + 1
      return {start: at, end: at + words.trim().length}
    })
  return {city, regions}
}
