import {defineRule} from '../../../lint/define-rule.js'
import {findTerms, indexTerms} from '../../../lint/terms.js'
import {endsSentence} from '../../../prose/index.js'
import {formsOf, legalFormLength, type Named} from './forms.js'
import {isMisspelled, plain} from './misspelled.js'

export default defineRule({
  summary: 'The name of the issuer or a partner in another form than the configuration gives it',
  level: 'warning',
  presets: ['recommended', 'ap', 'uk'],
  presetOptions: {ap: {legalFormOnce: true}, uk: {legalFormOnce: true}},
  fix: 'safe',
  quoted: 'note',
  convention: {name: 'AP', note: 'company names; “organization.names” in the configuration'},
  options: {
    partners: {kind: 'strings', default: [], about: 'Names of other companies, as they write themselves'},
    legalFormOnce: {
      kind: 'boolean',
      default: false,
      about: 'Whether “Inc.” and its like stand at the first mention only',
    },
  },
  messages: {
    form: 'The company writes itself “{name}”, not “{written}”.',
    again: '“{form}” belongs to the first mention: {name} is enough from then on.',
  },
  create: ctx => {
    const names = [...ctx.organization.names, ...ctx.options.partners].map(name => plain(name.trim()))
    if (names.length === 0) return {}
    const index = indexTerms(formsOf(names))
    const right = new Set([...names, ...ctx.vocabulary.accept])
    const seen = new Set<string>()
    const misspelled = ({written, name, match, prose}: Named): void => {
      const span = ctx.sourceSpan(prose, match)
      const isPlain = ctx.draft.source.value.slice(span.start, span.end) === prose.text.slice(match.start, match.end)
      const edits = isPlain ? [{...span, text: name + pointAfter({written, name, match, prose})}] : undefined
      ctx.report({message: 'form', span, values: {name, written}, suggestion: name, edits})
    }
    const again = ({written, match, prose}: Named): void => {
      const name = written.slice(0, written.length - legalFormLength(written))
      const span = ctx.sourceSpan(prose, {start: match.start + name.length, end: match.end})
      const form = written.slice(name.length).replace(/^[,\s]{1,2}/, '')
      // “Acme, Inc., said” has a comma that goes with the form, “Acme, Inc., a maker of” one that stays.
      const edits =
        prose.text[match.end] === ',' ? undefined : [{...span, text: pointAfter({written, name, match, prose})}]
      ctx.report({message: 'again', span, values: {form, name}, safe: false, edits})
    }
    return {
      prose(prose) {
        for (const match of findTerms(prose.text, index)) {
          const written = plain(prose.text.slice(match.start, match.end))
          const named = {written, name: match.term.name, match, prose}
          if (!right.has(written)) {
            if (isMisspelled(named)) misspelled(named)
          } else if (ctx.options.legalFormOnce && (prose.role === 'lead' || prose.role === 'body')) {
            if (seen.has(written) && legalFormLength(written) > 0) again(named)
            seen.add(written)
          }
        }
      },
    }
  },
})

/** The point of “Acme Corp.” may be that of the sentence as well. */
function pointAfter({written, name, match, prose}: Named): string {
  const isLast = endsSentence(prose, match.end)
  return isLast && written.endsWith('.') && !name.endsWith('.') ? '.' : ''
}
