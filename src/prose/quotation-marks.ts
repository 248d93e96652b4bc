import {findDoubleMarks} from './double-marks.js'
import {type MarkPair, pairMarks} from './mark-pairs.js'
import {pairSingleMarks} from './single-marks.js'

export type {MarkPair} from './mark-pairs.js'

const anyMark = /[“”"„«»‘’'`]/

/** The pairs of quotation marks of a text, in order of their opening. Apostrophes, feet and inches are none. */
export function readMarks(text: string): readonly MarkPair[] {
  if (!anyMark.test(text)) return []
  const doubles = pairMarks(text, findDoubleMarks(text))
  const singles = pairSingleMarks(text, doubles)
  const outer = singles.filter(({depth}) => depth === 0)
  const isInside = ({outer: own}: MarkPair): boolean =>
    outer.some(pair => pair.outer.start < own.start && own.end <= pair.outer.end)
  // ‘We call it “green”,’ said …: the double marks stand inside the single ones.
  const nested = outer.length === 0 ? doubles : doubles.map(pair => (isInside(pair) ? {...pair, depth: 1} : pair))
  return [...nested, ...singles].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
}
