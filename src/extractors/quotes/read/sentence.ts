import type {Prose} from '../../../prose/index.js'

/** Where the sentence ends that goes on, or begins, after an offset. */
export function sentenceEnd(prose: Prose, at: number): number {
  const from = skipSpace(prose.text, at)
  for (const sentence of prose.sentences) if (sentence.end > from) return sentence.end
  return prose.text.length
}

/** Where the sentence begins that an offset stands in. */
export function sentenceStart(prose: Prose, at: number): number {
  let start = 0
  for (const sentence of prose.sentences) {
    if (sentence.start > at) break
    start = sentence.start
  }
  return start
}

/** Whether a sentence begins at an offset, spaces aside. */
export function startsSentence(prose: Prose, at: number): boolean {
  const from = skipSpace(prose.text, at)
  return prose.sentences.some(({start}) => start === from)
}

function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && ' \t\u00a0*'.includes(text[i] ?? '')) i++
  return i
}
