import {defineRule} from '../../../lint/define-rule.js'
import type {ProseRole} from '../../../prose/index.js'

/** Lists of terms in a legal notice are the lawyers’. */
const silentRoles = new Set<ProseRole>(['table', 'disclaimer'])
const american: string = 'american'

export default defineRule({
  summary: 'A comma or full stop on the wrong side of the closing mark',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {form: 'british'}},
  fix: 'unsafe',
  quoted: 'only',
  convention: {
    name: 'AP',
    note: 'quotation marks: the comma and the full stop go inside; in Britain only those of the quotation',
  },
  options: {
    form: {
      kind: 'string',
      default: american,
      about: 'american: always inside; british: a fragment has its full stop outside',
    },
  },
  messages: {
    inside: 'Put the {mark} inside: write {instead}, not {written}.',
    outside: 'The {mark} is not the fragment’s: write {instead}, not {written}.',
  },
  create: ctx => ({
    quotation({prose, inner, outer, close, depth}) {
      if (ctx.options.form === 'british' || close === null || depth > 0 || silentRoles.has(prose.role)) return
      // Between marks that follow each other nothing is said.
      if (inner.end <= inner.start) return
      const after = prose.text[outer.end]
      if ((after !== ',' && after !== '.') || isKept(prose.text, inner.end, outer.end)) return
      const span = ctx.sourceSpan(prose, {start: outer.end - close.length, end: outer.end + 1})
      const written = close + after
      const instead = after + close
      const isPlain = ctx.draft.source.value.slice(span.start, span.end) === written
      ctx.report({
        message: 'inside',
        span,
        values: {mark: after === ',' ? 'comma' : 'full stop', written, instead},
        suggestion: instead,
        edits: isPlain ? [{...span, text: instead}] : [],
      })
    },
    quote({kind, segments}) {
      const last = segments.at(-1)
      if (ctx.options.form !== 'british' || kind !== 'partial' || !last || last.raw !== undefined) return
      const mark = last.text.at(-1)
      const {start, end} = {start: last.position.end.offset - 1, end: last.position.end.offset + 1}
      const written = ctx.draft.source.value.slice(start, end)
      if (mark !== '.' || /[.…]\.$/.test(last.text) || !/^\.["”’']$/.test(written)) return
      const instead = `${written.slice(1)}${mark}`
      const values = {mark: 'full stop', written, instead}
      ctx.report({message: 'outside', span: {start, end}, values, suggestion: instead})
    },
  }),
})

/** “Really?”. and 15.6”, and “.com”.: there is a mark already, an inch, or a point that goes on. */
const isKept = (text: string, inner: number, outer: number): boolean =>
  /[.,!?…\d]/.test(text[inner - 1] ?? '') || /[\p{L}\p{N}.]/u.test(text[outer + 1] ?? '')
