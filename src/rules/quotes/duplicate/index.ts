import type {Quote} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type SaidSentence, sentencesOf} from './sentences.js'

export default defineRule({
  summary: 'The same sentence quoted twice, or given to two speakers',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'consistency', note: 'one sentence, one speaker, once'},
  messages: {
    twice: '{name} has said this already, in line {line}: quote it once.',
    twoSpeakers: '{name} says this here, but in line {line} it is {other} who says it: check who said it.',
    again: 'This stands already in a quotation in line {line}: quote it once.',
  },
  create: ctx => {
    const said: {readonly sentence: SaidSentence; readonly quote: Quote}[] = []
    return {
      quote(quote) {
        const sentences = sentencesOf(quote)
        for (const sentence of sentences) {
          const before = said.find(other => isNearlySame(other.sentence.words, sentence.words))
          if (!before) continue
          const [name, other] = [quote.speaker?.name, before.quote.speaker?.name]
          const {line} = ctx.draft.lines.toPoint(before.sentence.span.start)
          const message = !name || !other ? 'again' : name === other ? 'twice' : 'twoSpeakers'
          ctx.report({message, span: sentence.span, values: {line, name: name ?? '', other: other ?? ''}})
          break
        }
        for (const sentence of sentences) said.push({sentence, quote})
      },
    }
  },
})

/** How much of the words of two sentences must be the same. */
const share = 0.8

function isNearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size < many.size * share) return false
  let shared = 0
  for (const word of few) if (many.has(word)) shared++
  return shared >= (few.size + many.size - shared) * share
}
