import type {Prose} from '../../prose/index.js'
import type {Span} from '../../source/index.js'
import {defineRule} from '../define-rule.js'
import {acceptedOf, isFollowed} from '../phrase-rule.js'
import {visitTerms} from '../term-pass.js'
import {indexTerms, type Term, touchesTerm, withCase} from '../terms.js'
import type {Report, RuleContext, RuleDefinition} from '../types.js'
import type {ListedPattern, ListedPhrase, ListedRule} from './types.js'

type Context = RuleContext<'found', unknown>

/** Builds the rule that a file of rules declares. It is silent about words that the vocabulary accepts. */
export function listedRule(listed: ListedRule): RuleDefinition {
  const index = indexTerms(
    listed.phrases.map((entry): Term & ListedPhrase => ({...entry, text: entry.phrase, isExact: listed.matchCase})),
  )
  return defineRule({
    summary: listed.summary,
    level: listed.level,
    presets: ['recommended'],
    fix: listed.fix,
    quoted: listed.quotations === 'skip' ? 'skip' : 'note',
    convention: {name: 'house', note: listed.source},
    messages: {found: listed.message},
    examples: listed.examples,
    create: (ctx: Context) => {
      const report = (prose: Prose, span: Span, instead: string | undefined): void => {
        if (instead !== undefined && isThere(prose.text, span, instead)) return
        if (touchesTerm(prose.text, span, acceptedOf(ctx.vocabulary))) return
        ctx.report(toReport(ctx, prose, span, instead))
      }
      const terms = visitTerms(index, (match, prose) => {
        if (!listed.roles.has(prose.role)) return
        if (isFollowed(match.term, prose.text.slice(match.end, match.end + 50))) return
        const {instead} = match.term
        report(prose, match, instead && withCase(prose.text.slice(match.start, match.end), instead))
      })
      if (listed.patterns.length === 0) return {terms: [terms]}
      const prose = (block: Prose): void => {
        if (!listed.roles.has(block.role)) return
        for (const {span, instead} of listed.patterns.flatMap(entry => matchesOf(entry, block.text)))
          report(block, span, instead)
      }
      return {terms: [terms], prose}
    },
  })
}

/** Whether the words to write stand there already: “Acme Arm” of “Acme Arm 7” where “Acme Arm 7” is to be written. */
function isThere(text: string, {start, end}: Span, instead: string): boolean {
  const at = instead.toLowerCase().indexOf(text.slice(start, end).toLowerCase())
  return at >= 0 && text.startsWith(instead, start - at)
}

function matchesOf(
  {pattern, instead}: ListedPattern,
  text: string,
): readonly {readonly span: Span; readonly instead: string | undefined}[] {
  return [...text.matchAll(pattern)]
    .filter(match => match[0] !== '')
    .map(match => ({
      span: {start: match.index, end: match.index + match[0].length},
      instead: instead && fillIn(instead, match),
    }))
}

/** `quarter $1` and `quarter $<number>` for what their groups found; `$$` is a dollar sign. */
function fillIn(template: string, match: RegExpMatchArray): string {
  return template.replace(/\$(?:(\$)|(\d)|<(\w{1,40})>)/g, (_, dollar, number, name) =>
    dollar ? '$' : ((number === undefined ? match.groups?.[name] : match[Number(number)]) ?? ''),
  )
}

function toReport(
  {draft, sourceSpan}: Context,
  prose: Prose,
  match: Span,
  instead: string | undefined,
): Report<'found'> {
  const found = prose.text.slice(match.start, match.end)
  const span = sourceSpan(prose, match)
  const values = {found, ...(instead === undefined ? {} : {instead})}
  if (instead === undefined) return {message: 'found', values, span}
  // Words with markup inside them are for somebody's hand.
  const isPlain = draft.source.value.slice(span.start, span.end) === found
  return {message: 'found', values, span, suggestion: instead, edits: isPlain ? [{...span, text: instead}] : undefined}
}
