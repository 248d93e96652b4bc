import {sentenceAt} from '../../prose/index.js'
import type {PlacedFigure} from './figure-in-block.js'

/** Whether the words beside two figures name the same thing: “⟨revenue⟩ of $1.12 billion”, “⟨revenue⟩ was $1.21 billion”. */
export const sharesNoun = (a: PlacedFigure, b: PlacedFigure): boolean => sharedNouns(a, b).length > 0

/** The words that stand beside both of two figures, in the order of the second, once each. */
export function sharedNouns(a: PlacedFigure, b: PlacedFigure): readonly string[] {
  const words = wordsBeside(a)
  return [...new Set(wordsBeside(b).filter(word => words.includes(word)))]
}

/** The words of four letters and more of the sentence, up to 50 characters before and 40 after, without a plural s. */
function wordsBeside({prose, start, end}: PlacedFigure): readonly string[] {
  const sentence = sentenceAt(prose, start) ?? {start: 0, end: prose.text.length}
  const before = prose.text.slice(Math.max(sentence.start, start - 50), start)
  const after = prose.text.slice(end, Math.min(sentence.end, end + 40))
  const words = `${before} ${after}`.toLowerCase().match(/[a-zà-ɏ]{4,20}/g) ?? []
  return words.map(word => word.replace(/s$/, '')).filter(word => !empty.test(word))
}

/** Words that say nothing of what is measured. */
const empty =
  /^(?:million|billion|trillion|more|than|with|from|that|this|thi|over|year|quarter|first|second|third|fourth|fiscal|about|approximately|which|have|will|were|been|into|their|company|announce|announced|reported|report)$/
