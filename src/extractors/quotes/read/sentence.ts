import type {Prose} from '../../../prose/index.js'

/** How far from a quotation its attribution is looked for, in characters: a sentence without an end must not cost. */
const reach = 600

/** Where the sentence ends that goes on, or begins, after an offset. */
export function sentenceEnd(prose: Prose, at: number): number {
  const from = skipSpace(prose.text, at)
  const sentence = prose.sentences[lastFrom(prose, from)]
  const end = sentence && sentence.end > from ? sentence.end : prose.text.length
  return Math.min(end, from + reach)
}

/** Where the sentence begins that an offset stands in. */
export function sentenceStart(prose: Prose, at: number): number {
  return Math.max(prose.sentences[lastFrom(prose, at)]?.start ?? 0, at - reach)
}

/** Whether a sentence begins at an offset, spaces aside. */
export function startsSentence(prose: Prose, at: number): boolean {
  const from = skipSpace(prose.text, at)
  return prose.sentences[lastFrom(prose, from)]?.start === from
}

/** The index of the last sentence that begins at an offset or before. */
function lastFrom({sentences}: Prose, at: number): number {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && ' \t\u00a0*'.includes(text[i] ?? '')) i++
  return i
}
