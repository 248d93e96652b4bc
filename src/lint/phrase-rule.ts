import {defineRule} from './define-rule.js'
import type {Convention, Level, PresetName, QuotedSpeech, RuleDefinition} from './types.js'

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
  readonly phrases: readonly {readonly phrase: string; readonly instead?: string}[]
}

/** Builds the rule of a word list: all its phrases are one alternation, run once over each block of prose. */
export function phraseRule(file: PhraseFile): RuleDefinition {
  const instead = new Map(file.phrases.map(({phrase, instead: better}) => [fold(phrase), better] as const))
  const pattern = new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}-])(?:${file.phrases
      .map(({phrase}) => toPattern(phrase))
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![A-Za-zÀ-ɏ\\p{N}-])`,
    'giu',
  )
  const isFixable = file.phrases.some(({instead: better}) => better !== undefined)
  return defineRule({
    summary: file.summary,
    // The file is checked against these unions by the test of the rules.
    level: file.level as Level,
    presets: file.presets as readonly PresetName[],
    fix: isFixable ? 'safe' : 'no',
    quoted: file.quoted as QuotedSpeech,
    convention: file.convention,
    messages: {found: file.message, instead: file.messageInstead ?? file.message},
    create: ctx => ({
      prose(prose) {
        if (prose.role === 'disclaimer') return
        for (const match of prose.text.matchAll(pattern)) {
          const phrase = match[0]
          const better = instead.get(fold(phrase))
          const span = ctx.sourceSpan(prose, {start: match.index, end: match.index + phrase.length})
          const text = better === undefined ? undefined : withCase(phrase, better)
          const isPlain = ctx.draft.source.value.slice(span.start, span.end) === phrase
          ctx.report({
            message: better === undefined ? 'found' : 'instead',
            values: {phrase, instead: text ?? ''},
            span,
            suggestion: text,
            edits: text !== undefined && isPlain ? [{...span, text}] : undefined,
          })
        }
      },
    }),
  })
}

const toPattern = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[- ]/g, '[\\s-]')
    .replace(/'/g, "['’]")
const fold = (phrase: string): string => phrase.toLowerCase().replace(/[\s-]/g, ' ').replace(/’/g, "'")
const withCase = (phrase: string, better: string): string =>
  /^\p{Lu}/u.test(phrase) ? better.charAt(0).toUpperCase() + better.slice(1) : better
