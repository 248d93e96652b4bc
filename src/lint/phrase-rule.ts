import type {Prose} from '../prose/index.js'
import {defineRule} from './define-rule.js'
import {onceFor} from './once-for.js'
import {visitTerms} from './term-pass.js'
import {indexTerms, type Term, type TermIndex, type TermMatch, touchesTerm, withCase} from './terms.js'
import type {
  Convention,
  Level,
  PresetName,
  QuotedSpeech,
  Report,
  RuleContext,
  RuleDefinition,
  Vocabulary,
} from './types.js'

/** One entry of a word list. */
export interface Phrase {
  readonly phrase: string
  /** What to write instead, where it means the same in every sentence. */
  readonly instead?: string
  /** Only with its hyphens: “next-generation”, but not “the next generation”. */
  readonly keepsHyphens?: boolean
  /** Not before these words, lower case: “the state of the art of”, “next-generation leaders”; one word may stand between. */
  readonly notBefore?: readonly string[]
}

/** A rule that is only words, as its `phrases.json` holds it. */
export interface PhraseFile {
  readonly summary: string
  readonly level: string
  readonly presets: readonly string[]
  readonly quoted: string
  readonly convention: Convention
  /** Where the list comes from. */
  readonly source: string
  /** `{phrase}` and `{instead}` are filled in. */
  readonly message: string
  /** Used for phrases that have something to be written instead. */
  readonly messageInstead?: string
  readonly phrases: readonly Phrase[]
}

/** The words that the configuration's vocabulary accepts. */
export const acceptedOf = onceFor(({accept}: Vocabulary) => indexTerms(accept.map(text => ({text, hasPlural: true}))))

/** Builds the rule of a word list. It is silent about words that the configuration's vocabulary accepts. */
export function phraseRule(file: PhraseFile): RuleDefinition {
  let index: TermIndex<Term & Phrase> | undefined
  return defineRule({
    summary: file.summary,
    // The file is checked against these unions by the test of the rules.
    level: file.level as Level,
    presets: file.presets as readonly PresetName[],
    fix: file.phrases.some(({instead}) => instead !== undefined) ? 'safe' : 'no',
    quoted: file.quoted as QuotedSpeech,
    convention: file.convention,
    messages: {found: file.message, instead: file.messageInstead ?? file.message},
    create: ctx => {
      index ??= indexTerms(file.phrases.map((entry): Term & Phrase => ({...entry, text: entry.phrase})))
      const found = visitTerms(index, (match, prose) => {
        if (prose.role === 'disclaimer' || isFollowed(match.term, prose.text.slice(match.end, match.end + 50))) return
        if (touchesTerm(prose.text, match, acceptedOf(ctx.vocabulary))) return
        ctx.report(toReport(ctx, prose, match))
      })
      return {terms: [found]}
    },
  })
}

function toReport(
  {draft, sourceSpan}: Pick<RuleContext<string, unknown>, 'draft' | 'sourceSpan'>,
  prose: Prose,
  match: TermMatch<Term & Phrase>,
): Report<'found' | 'instead'> {
  const phrase = prose.text.slice(match.start, match.end)
  const span = sourceSpan(prose, match)
  const {instead} = match.term
  if (instead === undefined) return {message: 'found', values: {phrase}, span}
  const text = withCase(phrase, instead)
  const isPlain = draft.source.value.slice(span.start, span.end) === phrase
  const edits = isPlain ? [{...span, text}] : undefined
  return {message: 'instead', values: {phrase, instead: text}, span, suggestion: text, edits}
}

/** Whether one of the words before which a phrase means something else follows it; a preposition does so directly. */
export function isFollowed({notBefore}: Pick<Phrase, 'notBefore'>, after: string): boolean {
  if (!notBefore) return false
  const [, first = '', second = ''] = /^\s(\p{L}{1,20})(?:\s(\p{L}{3,20}))?/u.exec(after) ?? []
  return notBefore.includes(first.toLowerCase()) || notBefore.includes(second.toLowerCase())
}
