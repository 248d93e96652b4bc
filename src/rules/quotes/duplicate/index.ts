import type {Quote} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {isNearlySame, type SaidSentence, sentencesOf} from './sentences.js'

/** A sentence is compared with so many that are quoted before it. */
const mostSentences = 1000

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
    const quotes: Quote[] = []
    const said: {readonly sentence: SaidSentence; readonly quote: Quote}[] = []
    const read = (quote: Quote): void => {
      const sentences = sentencesOf(quote)
      for (const sentence of sentences) {
        const before = said.find(other => isNearlySame(other.sentence, sentence))
        if (!before) continue
        const [name, other] = [quote.speaker?.name, before.quote.speaker?.name]
        const {line} = ctx.draft.lines.toPoint(before.sentence.span.start)
        const message = !name || !other ? 'again' : name === other ? 'twice' : 'twoSpeakers'
        ctx.report({message, span: sentence.span, values: {line, name: name ?? '', other: other ?? ''}})
        break
      }
      if (said.length < mostSentences) for (const sentence of sentences) said.push({sentence, quote})
    }
    return {
      quote: quote => void quotes.push(quote),
      'release:exit': () => {
        // Nothing is said twice in the only quotation.
        if (quotes.length > 1) for (const quote of quotes) read(quote)
      },
    }
  },
})
