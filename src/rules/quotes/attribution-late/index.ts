import type {Quote} from '../../../ast/index.js'
import {legalForms} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {readSentences} from '../../../prose/index.js'
import {spanOf} from '../../../source/index.js'

export default defineRule({
  summary: 'More than two sentences are quoted before the reader learns who speaks',
  level: 'info',
  presets: ['ap', 'uk'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'AP', note: 'attribution: after the first sentence, at the first natural pause'},
  options: {
    max: {kind: 'number', default: 2, about: 'how many quoted sentences may stand before the name'},
  },
  messages: {
    late: 'The reader learns only after {count} sentences that {name} speaks: name the speaker after the first one.',
  },
  create: ctx => {
    let last: string | undefined
    return {
      quote(quote) {
        const name = quote.speaker?.name ?? quote.speaker?.mention?.text ?? undefined
        const isKnown = name !== undefined && name === last
        last = name
        const {mention} = quote.speaker ?? {}
        if (isKnown || !name || !mention || quote.kind !== 'direct') return
        if (quote.resolution !== 'explicit' && quote.resolution !== 'surname') return
        const span = spanOf(mention.position)
        const before = wordsBefore(quote, span.start)
        if (!hasMoreEnds(before, ctx.options.max)) return
        const count = countSentences(before)
        if (count > ctx.options.max)
          ctx.report({message: 'late', span, values: {count, name: name.replace(/\s+/g, ' ')}})
      },
    }
  },
})

/** How many sentences a text has; the point of “Acme Inc.” between two words is taken for that of the name. */
const countSentences = (text: string): number =>
  readSentences(text).filter(({start, end}, i, all) => i === all.length - 1 || !isForm(text.slice(start, end))).length

const isForm = (sentence: string): boolean => legalForms.has(/(\w{2,5})\.$/.exec(sentence)?.[1]?.toLowerCase() ?? '')

/** What is quoted before its speaker is named. */
const wordsBefore = ({segments}: Quote, start: number): string =>
  segments
    .filter(({position}) => spanOf(position).end <= start)
    .map(({text}) => text)
    .join(' ')

/** Whether a text has more marks that may end a sentence, its own end aside, than would fit into `max` sentences. */
function hasMoreEnds(text: string, max: number): boolean {
  let count = 1
  for (let i = 0; i < text.length - 1 && count <= max; i++) if (ends.has(text[i] ?? '')) count++
  return count > max
}

const ends: ReadonlySet<string> = new Set('.!?…')
