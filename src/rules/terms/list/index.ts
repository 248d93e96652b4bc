import {defineRule} from '../../../lint/define-rule.js'
import {onceFor} from '../../../lint/once-for.js'
import {visitTerms} from '../../../lint/term-pass.js'
import {indexTerms, type Term, type TermMatch, touchesTerm, withCase} from '../../../lint/terms.js'
import type {Vocabulary} from '../../../lint/types.js'
import {endsSentence} from '../../../prose/index.js'

interface HouseTerm extends Term {
  /** What to write instead; undefined for a word that is only rejected. */
  readonly instead?: string
}

export default defineRule({
  summary: 'A word that the house does not use, by the vocabulary of the configuration',
  level: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  quoted: 'note',
  convention: {name: 'house style', note: '“vocabulary” in the configuration'},
  messages: {
    reject: 'The house does not use “{word}”: write it another way.',
    replace: 'The house writes “{instead}”, not “{word}”.',
  },
  create: ctx => {
    const {vocabulary} = ctx
    const {found, right} = indicesOf(vocabulary)
    const visitor = visitTerms(found, (match, prose) => {
      const word = prose.text.slice(match.start, match.end)
      const instead = insteadOf(word, match, endsSentence(prose, match.end))
      if (instead === word || touchesTerm(prose.text, match, right)) return
      const span = ctx.sourceSpan(prose, match)
      const isPlain = ctx.draft.source.value.slice(span.start, span.end) === word
      ctx.report({
        message: match.term.instead === undefined ? 'reject' : 'replace',
        span,
        values: {word, instead: instead ?? match.term.instead ?? ''},
        suggestion: instead,
        edits: instead !== undefined && isPlain ? [{...span, text: instead}] : undefined,
      })
    })
    return {terms: [visitor]}
  },
})

const indicesOf = onceFor((vocabulary: Vocabulary) => {
  // What is written in place of something is right as well, so “Acme” may become “Acme Robotics” once and for all.
  const right = [...vocabulary.accept, ...vocabulary.replace.map(([, instead]) => instead)]
  return {
    found: indexTerms(toTerms(vocabulary)),
    right: indexTerms(right.map(text => ({text, isExact: true, hasPlural: true}))),
  }
})

/** A word written in small letters is found with any capitals; “E-Mail” or “ACME” only as it is written. */
function toTerms({reject, replace}: Vocabulary): readonly HouseTerm[] {
  const isExact = (text: string): boolean => text !== text.toLowerCase()
  return [
    ...replace.map(([text, instead]) => ({text, instead, isExact: isExact(text), hasPlural: true})),
    ...reject.map(text => ({text, isExact: isExact(text), hasPlural: true})),
  ]
}

/** Undefined where there is nothing to write instead, or its plural is not an added s. */
function insteadOf(word: string, {term, isPlural}: TermMatch<HouseTerm>, endsSentence: boolean): string | undefined {
  if (term.instead === undefined) return undefined
  // The point of “Acme Corp.” may be that of the sentence as well.
  const point = endsSentence && word.endsWith('.') && !term.instead.endsWith('.') ? '.' : ''
  const text = (term.isExact ? term.instead : withCase(word, term.instead)) + point
  if (!isPlural) return text
  return /(?:[sxzy]|ch|sh|[^A-Za-z])$/i.test(term.instead) ? undefined : `${text}s`
}
