import {claimEvidence, seriesStops, statisticWords} from '../../../lexicon/index.js'
import {findTerms, indexTerms, type Term, type TermIndex} from '../../../lint/terms.js'
import type {Span} from '../../../source/index.js'

interface Patterns {
  /** `70% of U.S. adults` before `say`, `one in four workers` before `would` */
  readonly share: RegExp
  /** `market is expected to reach $5 billion` */
  readonly size: RegExp
  /** `$5 billion global gripper market` */
  readonly sized: RegExp
  readonly evidence: TermIndex<Term>
}

const money = '(?:US|C|A)?[$€£¥]\\s?\\d[\\d.,]{0,12}(?:\\s(?:million|billion|trillion)|\\s?[mbt]n?)\\b'
const number = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)'
/** `in four` · `out of 10` · `in every five` */
const share = / (?:in|of|every) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) /

let patterns: Patterns | undefined

function read(): Patterns {
  const of = (use: string): string =>
    statisticWords
      .filter(entry => entry.use === use)
      .flatMap(({words}) => words)
      .join('|')
  patterns ??= {
    share: new RegExp(
      `((?:\\d{1,3}(?:\\.\\d{1,2})?\\s?(?:%|per\\s?cent)|\\b${number}\\s(?:in|out\\sof)\\s(?:every\\s)?${number})\\s(?:of\\s)?(?:[\\w.'’-]{1,20}\\s){0,2}?(?:${of('group')}))\\s(?:[\\w'’-]{1,20}\\s){0,2}?(?:${of('opinion')})\\b`,
      'gi',
    ),
    size: new RegExp(
      `\\b(?:market|industry)\\s(?:[\\w'’-]{1,20}\\s){0,5}?(?:${of('size')})\\s(?:[\\w'’-]{1,20}\\s){0,4}?${money}`,
      'gi',
    ),
    sized: new RegExp(`${money}((?:[\\s-][\\p{L}\\p{N}&'’-]{1,25}){0,5})\\s(?:market|industry)\\b`, 'giu'),
    evidence: indexTerms([...claimEvidence, ...of('source').split('|')].map(text => ({text}))),
  }
  return patterns
}

/** The survey and market figures of a text, in order. */
export function findStatistics(text: string): readonly Span[] {
  const isAsked = text.includes('%') || text.includes('percent') || text.includes('per cent') || share.test(text)
  const shares = isAsked
    ? [...text.matchAll(read().share)].map(({1: found = '', index}) => ({start: index, end: index + found.length}))
    : []
  if ((!text.includes('arket') && !text.includes('ndustry')) || !/[$€£¥]/.test(text)) return shares
  const sizes = [...text.matchAll(read().size)].map(({0: found, index}) => ({start: index, end: index + found.length}))
  const adjectives = [...text.matchAll(read().sized)]
    .filter(({1: words = ''}) => !words.split(/[\s-]/).some(word => seriesStops.has(word.toLowerCase())))
    .map(({0: found, index}) => ({start: index, end: index + found.length}))
  return [...shares, ...sizes, ...adjectives].sort((a, b) => a.start - b.start)
}

/** Whether a text says who measured something, or has the mark of a footnote: “grippers.2”, and not “4.7 million”. */
export function hasEvidence(text: string): boolean {
  return (
    /[*†‡¹²³]|[[(]\d{1,2}[\])]|(?:[\p{Ll}%]|(?<!\d)\.)\d(?=\s|$)/u.test(text) ||
    !findTerms(text, read().evidence).next().done
  )
}
