import type {Prose} from '../../../prose/index.js'
import type {Attribution} from '../read/attribution.js'
import {attributionBefore} from '../read/before.js'
import {subjectOf} from '../read/colon.js'
import {sentenceStart} from '../read/sentence.js'
import {subjectBefore} from '../read/subject.js'
import {verbsIn} from '../read/verbs.js'
import {isMark, wordsIn} from '../read/words.js'

/** The end of a block, where a quotation in the next may be introduced; read when one asks, as few do. */
export class Introduction {
  readonly #prose: Prose
  readonly #from: number
  #read: {readonly attribution: Attribution | undefined} | undefined

  /** `from` is where the last quotation of the block ends. */
  constructor(prose: Prose, from: number) {
    this.#prose = prose
    this.#from = from
  }

  /** The same one each time: a quote that goes on is told by it. */
  get attribution(): Attribution | undefined {
    this.#read ??= {attribution: introductionOf(this.#prose, this.#from)}
    return this.#read.attribution
  }
}

/** “Ana Ruiz, CEO of Acme, said:” at the end of a block, after its last quotation. */
function introductionOf(prose: Prose, from: number): Attribution | undefined {
  const {text} = prose
  let end = text.length
  while (end > text.length - 8 && isLeftover.test(text[end - 1] ?? '')) end--
  const last = text[end - 1]
  return last === ':' || last === ',' ? attributionBefore(prose, from, end) : undefined
}

const isLeftover = /[\s*]/

/** “Ana Ruiz, CEO of Acme, says the market is growing.”: somebody whom the sentence that ends at `to` reports of. */
export function reportOf(prose: Prose, to = prose.text.trimEnd().length): Attribution | undefined {
  if (prose.role !== 'body' && prose.role !== 'lead') return undefined
  const words = wordsIn(prose, sentenceStart(prose, to - 1), to)
  const verbs = verbsIn(words).filter(verb => verb.takes !== 'fragment')
  for (const verb of verbs) {
    const speaker = subjectBefore(prose, words, verb.from)
    if (speaker?.type === 'person' && speaker.name?.includes(' ')) return {prose, speaker, cue: verb.span}
    if (speaker?.type === 'person') return {prose, speaker, cue: verb.span, isTentative: true}
  }
  // “Ruiz compared the town to an oven, noting that …”
  const noting = verbs.find(verb => words[verb.from]?.key.endsWith('ing') && isMark(words[verb.from - 1], ','))
  const subject = noting ? subjectOf(prose, words) : undefined
  return subject && {...subject, isTentative: true}
}
