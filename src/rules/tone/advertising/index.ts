import {adPhrases, emphasisWords} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {isQuoted, quotedStretches, type Stretches} from '../../../lint/quoted.js'
import {visitTerms} from '../../../lint/term-pass.js'
import {indexTerms, type Term, type TermIndex, type TermMatch} from '../../../lint/terms.js'
import {beginsSentence, type Prose, sentenceAt, toSourceSpan} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {Addresses, addressWords} from './address.js'

let phrases: TermIndex<Term> | undefined
/** `It opens now!`, but neither `Yahoo! Finance` nor a mark inside a word. */
const exclamation = /(?<![\p{L}\d])(\p{Ll}[\p{L}’'-]{0,40})!{1,5}(?=\s{1,3}[\p{Lu}“"]|\s{0,3}$)/gu
const exclamationAtEnd = /[\p{L}\d)]!{1,5}$/u
const emoji = /[\u2600-\u27bf]\ufe0f|[\u{1f300}-\u{1faff}]\ufe0f?/gu
/** `NOT` in “is NOT a”; not a word of a line in capitals */
const capitals = /(?<= )[A-Z]{3,12}(?=[,;]? [a-z]|[.!]? ?$)/g
const smallBefore = /[a-z][,;]?$/
/** Half of a character beyond the first plane, or the sign that asks for a picture. */
const beyondLetters = /[\ud83c-\ud83e\ufe0f]/
const standingRoles = new Set(['boilerplate', 'disclaimer', 'contacts'])
const silentRoles = new Set(['disclaimer', 'contacts', 'releaseLine', 'table'])

export default defineRule({
  summary: 'Advertising in place of news: exclamation marks, “buy now”, capitals, “you” and “we”, emoji',
  level: 'info',
  presets: ['ap', 'uk'],
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'wire services', note: 'no advertising, no direct address'},
  messages: {
    exclamation: 'Write a full stop for the exclamation mark: a release tells news and does not shout.',
    shout: 'Leave the exclamation mark out of the headline: a release tells news and does not shout.',
    phrase: '“{words}” sells to the reader: say what there is, where and at what price.',
    capitals: 'Capitals shout: write “{right}”, not “{words}”.',
    you: 'A release tells news and does not speak to a buyer: say who can do what instead of “{words}”{more}.',
    we: 'A release speaks of the organization by its name: write the name, “it” or “its” for “{words}”{more}.',
    emoji: 'Leave “{words}” out: wires and newspapers print no emoji.',
  },
  create: ctx => {
    const addresses = new Addresses()
    let quoted: Stretches | undefined
    // After the first standing text “you” may be a patient, and “we” whoever made the statement.
    let isNews = true
    phrases ??= indexTerms([...adPhrases, ...addressWords.keys()].map(text => ({text})))
    return {
      terms: [visitTerms(phrases, checkPhrase)],
      prose(prose) {
        if (standingRoles.has(prose.role)) isNews = false
        if (silentRoles.has(prose.role)) return
        if (prose.text.includes('!')) checkMarks(prose)
        checkCapitals(prose)
        if (beyondLetters.test(prose.text))
          for (const match of prose.text.matchAll(emoji)) report('emoji', prose, spanIn(match), match[0])
      },
      'release:exit'() {
        for (const {kind, span, words, count} of addresses.firsts()) {
          const more = count === 1 ? '' : `, here and in ${count - 1} more ${count === 2 ? 'place' : 'places'}`
          ctx.report({message: kind, span, values: {words, more}})
        }
      },
    }

    function checkMarks(prose: Prose): void {
      const isHeading = prose.role === 'headline' || prose.role === 'subheadline' || prose.role === 'heading'
      for (const mark of marksOf(prose)) {
        const span = ctx.sourceSpan(prose, mark)
        ctx.report({
          message: isHeading ? 'shout' : 'exclamation',
          span,
          edits: [{...span, text: isHeading ? '' : '.'}],
        })
      }
    }

    function checkPhrase(match: TermMatch<Term>, prose: Prose): void {
      if (silentRoles.has(prose.role)) return
      const words = prose.text.slice(match.start, match.end)
      if (!addressWords.has(match.term.text)) report('phrase', prose, match, words)
      else if (isNews && isPlain(prose, match))
        addAddress(words, ctx.sourceSpan(prose, match), sentenceStart(prose, match))
    }

    /** The engine skips what is quoted, but a word that is counted is no finding yet. */
    function addAddress(words: string, span: Span, sentence: number): void {
      quoted ??= quotedStretches(ctx.draft)
      if (!isQuoted(span, quoted)) addresses.add(words, span, sentence)
    }

    function checkCapitals(prose: Prose): void {
      for (const {0: words, index} of prose.text.matchAll(capitals)) {
        const right = words.toLowerCase()
        if (!emphasisWords.has(right) || !smallBefore.test(prose.text.slice(Math.max(0, index - 3), index - 1)))
          continue
        report('capitals', prose, {start: index, end: index + words.length}, words, right)
      }
    }

    function report(
      message: 'phrase' | 'capitals' | 'emoji',
      prose: Prose,
      span: Span,
      words: string,
      right?: string,
    ): void {
      ctx.report({message, span: ctx.sourceSpan(prose, span), values: {words, right: right ?? ''}, suggestion: right})
    }
  },
})

/** Where the sentence of a stretch of text starts in the source. */
function sentenceStart(prose: Prose, {start}: Span): number {
  const sentence = sentenceAt(prose, start)
  return sentence ? toSourceSpan(prose, sentence).start : prose.source.start
}

/** “You” with a capital inside a sentence is part of a name or a title. */
function isPlain(prose: Prose, {start}: Span): boolean {
  const first = prose.text.charAt(start)
  return first === first.toLowerCase() || beginsSentence(prose, start)
}

const spanIn = ({0: words, index}: RegExpExecArray): Span => ({start: index, end: index + words.length})

function marksOf({text, role}: Prose): readonly Span[] {
  const found = [...text.matchAll(exclamation)].map(({0: whole, 1: word = '', index}) => ({
    start: index + word.length,
    end: index + whole.length,
  }))
  const last = role === 'headline' || role === 'subheadline' ? exclamationAtEnd.exec(text) : null
  const isNew = last !== null && found.every(({end}) => end !== text.length)
  return isNew ? [...found, {start: last.index + 1, end: text.length}] : found
}
