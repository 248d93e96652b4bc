import type {Quote} from '../../../ast/index.js'
import {showyVerbs} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {withCase} from '../../../lint/terms.js'
import {type Span, spanOf} from '../../../source/index.js'

const none: readonly string[] = []

export default defineRule({
  summary: 'A verb that makes a show where “said” would do: exclaimed, enthused, shared, commented',
  level: 'info',
  presets: ['ap', 'uk'],
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'attribution: “said” is nearly always the right verb'},
  options: {
    allow: {kind: 'strings', default: none, about: 'verbs that the house uses all the same, such as “stated”'},
  },
  messages: {verb: 'Write “{instead}”, not “{written}”: the quotation shall speak, not the verb.'},
  create: ctx => {
    const allowed = new Set(ctx.options.allow)
    return {
      quote(quote) {
        const {cue} = quote
        if (!cue || quote.kind === 'partial') return
        const written = cue.text.replace(/\s+/g, ' ')
        const instead = showyVerbs.get(written.toLowerCase())
        if (instead === undefined || allowed.has(written.toLowerCase())) return
        const span = spanOf(cue.position)
        const text = withCase(written, instead)
        const edits = cue.raw === undefined && standsAlone(ctx.draft.source.value, span, quote) ? [{...span, text}] : []
        ctx.report({message: 'verb', span, values: {written, instead: text}, suggestion: text, edits})
      },
    }
  },
})

/** “commented on the plant”, “shared with us”, “expressed his thanks”: what the verb takes would not fit “said”. */
function standsAlone(value: string, {end}: Span, {speaker}: Quote): boolean {
  const after = value.slice(end, end + 60)
  if (/^\s{0,4}[,.:;“"*]|^\s(?:that|in|at|during|today)\s/.test(after)) return true
  const mention = speaker?.mention
  return mention ? spanOf(mention.position).start - end <= 4 && spanOf(mention.position).start > end : false
}
