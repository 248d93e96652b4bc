import {claimEvidence, claimedNounEnds, claims, notClaimed} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {onceFor} from '../../../lint/once-for.js'
import {visitTerms} from '../../../lint/term-pass.js'
import {findTerms, indexTerms, type Term, type TermIndex, touchesTerm} from '../../../lint/terms.js'
import type {Vocabulary} from '../../../lint/types.js'
import {type Prose, sentenceAt} from '../../../prose/index.js'
import {coverOf, type Span} from '../../../source/index.js'
import {type ClaimTerm, shapedClaim, shapedTerms} from './shapes.js'

const indicesOf = onceFor(({accept}: Vocabulary) => ({
  claim: indexTerms<ClaimTerm>([...claims.map(text => ({text})), ...shapedTerms()]),
  evidence: indexTerms(claimEvidence.map(text => ({text}))),
  accepted: indexTerms(accept.map(text => ({text}))),
}))
/** A year, a footnote's mark, a trade's “in Scotland”: the sentence says more than the bare claim. */
const support = /\b(?:19|20)\d\d\b|[*†‡¹²³]|[[(]\d{1,2}[\])]|\bin (?:the )?[A-Z]/
const hedge =
  /\b(?:one|some|any|many|several|most|each|two|three|four|five) of (?:the )?$|\bamong (?:the )?$|\bbecome (?:the )?$/i
const silentRoles = new Set(['disclaimer', 'contacts', 'table', 'releaseLine'])
/** What follows the claim. */
const noun = /^(?:\s[\p{L}\d-]{1,30}){1,4}/u
export default defineRule({
  summary: 'A claim such as “the world’s largest” without a source, date or measure in its sentence',
  level: 'info',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'wire services', note: 'claims must be verifiable'},
  messages: {
    bare: '“{claim}” is a claim that somebody will check: say in the same sentence by what measure, when, or according to whom.',
  },
  create: ctx => {
    const {claim, evidence, accepted} = indicesOf(ctx.vocabulary)
    const found = visitTerms(claim, (match, prose) => {
      const {shape} = match.term
      const span = shape ? shapedClaim(prose, match, shape) : match
      if (!span || silentRoles.has(prose.role) || !isBare(prose, span, evidence)) return
      if (!shape && isOfMany(prose.text.slice(span.end, span.end + 130))) return
      if (touchesTerm(prose.text, span, accepted)) return
      const words = prose.text.slice(span.start, span.end)
      ctx.report({message: 'bare', span: ctx.sourceSpan(prose, span), values: {claim: words}})
    })
    return {terms: [found]}
  },
})

function isBare(prose: Prose, claim: Span, evidence: TermIndex<Term>): boolean {
  const {text, role} = prose
  const sentence = sentenceAt(prose, claim.start)
  if (!sentence || claim.end > sentence.end || hedge.test(text.slice(Math.max(0, claim.start - 24), claim.start)))
    return false
  const isHeading = role === 'headline' || role === 'subheadline' || role === 'heading'
  // “World’s Best Banks” is the name of a list.
  if (!isHeading && /\s\p{Lu}/u.test(text.slice(claim.start, claim.end))) return false
  // “first of its kind under Horizon Leeds” is bounded by the name.
  if (
    /kind$/i.test(text.slice(claim.start, claim.end)) &&
    /^ (?:under|for) (?:the )?\p{Lu}/u.test(text.slice(claim.end))
  )
    return false
  if (linksIn(prose)(claim)) return false
  const words = text.slice(sentence.start, sentence.end)
  return !support.test(words) && findTerms(words, evidence).next().done === true
}

/** “the world’s largest banks”, “the country’s largest problem” are no claim to be the one. */
function isOfMany(after: string): boolean {
  for (const word of noun.exec(after)?.[0].trim().split(' ') ?? []) {
    if (claimedNounEnds.has(word)) return false
    if (notClaimed.has(word) || /[a-z](?<![siu'])s$/.test(word)) return true
  }
  return false
}

const linksIn = onceFor(({marked}: Prose) => coverOf(marked.filter(({type}) => type === 'link')))
