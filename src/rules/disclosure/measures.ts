import {nonGaapMeasures} from '../../lexicon/index.js'
import {indexTerms, type Term, type TermIndex, type TermMatch} from '../../lint/terms.js'
import {type Prose, sentenceAt} from '../../prose/index.js'

/** A measure of results, of the accounting rules or not. */
export interface Measure extends Term {
  readonly isGaap: boolean
  /** What the measure of the rules is called, its own or the one it is compared with. */
  readonly counterpart: string
}

/** `$1.2` · `12%` · `3 million` */
const amount = /[$€£¥%]\s?\(?\d|\d\s?%|\d\s(?:million|billion|thousand)\b|\b[A-Z]{3}\s\d/

const bothBefore = /\bGAAP (?:and|&) $/

let index: TermIndex<Measure> | undefined

/** The measures to look for. */
export function measureIndex(): TermIndex<Measure> {
  index ??= indexTerms(
    nonGaapMeasures.flatMap(({name, measures, counterparts}) => [
      ...measures.map(words => ({text: words, isGaap: false, counterpart: name})),
      ...counterparts.map(words => ({text: words, isGaap: true, counterpart: name})),
    ]),
  )
  return index
}

/** Whether a measure found is one of the accounting rules; “GAAP and non-GAAP operating expenses” are both. */
export const isGaap = ({term, start}: TermMatch<Measure>, {text}: Prose): boolean =>
  term.isGaap || bothBefore.test(text.slice(Math.max(0, start - 12), start))

/** How far before a measure its amount may begin: “$2.5 million of free cash flow”. */
const reach = 24

/** Whether the sentence of a measure gives an amount after it or right before; without one nothing is disclosed. */
export function hasAmount(prose: Prose, {start}: TermMatch<Measure>): boolean {
  const sentence = sentenceAt(prose, start)
  return sentence !== undefined && amount.test(prose.text.slice(Math.max(sentence.start, start - reach), sentence.end))
}
