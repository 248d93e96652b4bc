import {gladWords, type Reporting, reportingVerbs, tellingVerbs} from '../../../lexicon/index.js'
import {type Verb, verbAt} from '../read/verbs.js'
import {isAdverb} from '../read/word-kinds.js'
import type {Word} from '../read/words.js'

/** A verb that may report a clause; the subject ends before `from`. */
export interface ReportingVerb extends Verb, Reporting {
  /** “told reporters that”: somebody stands between it and the clause. */
  readonly isTelling: boolean
}

/** What a verb is that attributes quotations and is not listed among those that report. */
const plain: Reporting = {kind: 'speech', bare: 'sure'}

/** Every verb among words that may report a clause, in order. */
export function reportingVerbsIn(words: readonly Word[]): readonly ReportingVerb[] {
  const verbs: ReportingVerb[] = []
  for (let i = 0; i < words.length; i++) {
    const verb = reportingVerbAt(words, i)
    if (!verb) continue
    verbs.push(verb)
    i = verb.to - 1
  }
  return verbs
}

function reportingVerbAt(words: readonly Word[], at: number): ReportingVerb | undefined {
  const word = words[at]
  if (word?.type !== 'word') return undefined
  const announcing = announcingAt(words, at)
  if (announcing !== undefined) return verbOf(words, at, announcing)
  const attributes = verbAt(words, at)
  const phrase = attributes ? words.slice(at, attributes.to).map(({key}) => key) : [word.key]
  const reporting = reportingVerbs.get(phrase.join(' '))
  if (attributes && (reporting || attributes.takes !== 'fragment'))
    return {...attributes, ...(reporting ?? plain), isTelling: tellingVerbs.has(word.key)}
  return reporting && word.text === word.key ? {...verbOf(words, at, at), ...reporting} : undefined
}

function verbOf(words: readonly Word[], from: number, at: number): ReportingVerb {
  const {start = 0, end = 0} = words[at] ?? {}
  return {
    from,
    to: at + 1,
    takes: 'sentence',
    span: {start, end},
    ...plain,
    isTelling: tellingVerbs.has(words[at]?.key ?? ''),
  }
}

const announced = new Set(['announce', 'confirm', 'report', 'say', 'share'])

/** Acme ⟨is pleased to announce⟩ that … · Acme ⟨is today announcing⟩ that …: the cue is the last word. */
function announcingAt(words: readonly Word[], from: number): number | undefined {
  const be = words[from]?.key
  if (be !== 'is' && be !== 'are') return undefined
  let at = from + 1
  while (isAdverb(words[at]) || words[at]?.key === 'very') at++
  if (words[at]?.key === 'announcing') return at
  const isGlad = gladWords.has(words[at]?.key ?? '') && words[at + 1]?.key === 'to'
  return isGlad && announced.has(words[at + 2]?.key ?? '') ? at + 2 : undefined
}
