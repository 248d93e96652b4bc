import {monthEntries} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'

const byName = new Map(
  monthEntries.flatMap(({name, ap, short}) =>
    [name, ...short.map(s => s.charAt(0).toUpperCase() + s.slice(1))].map(word => [word, ap] as const),
  ),
)
/** A month, full or cut, before a day: “September 9”, “Sep. 9”. */
const monthAndDay = new RegExp(
  `(?<![\\p{L}\\p{N}])(${[...byName.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?(?=\\s\\d{1,2}(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d))`,
  'gu',
)

export default defineRule({
  summary: 'A month before a day in another form than AP gives it (Jan., Feb., Aug., Sept., Oct., Nov., Dec.)',
  level: 'warning',
  presets: ['ap'],
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'months: abbreviated with a day except March to July'},
  messages: {form: 'Before a day AP writes {right}, not {wrong}.'},
  create: ctx => ({
    prose(prose) {
      if (prose.role === 'contacts' || !/\d/.test(prose.text)) return
      for (const match of prose.text.matchAll(monthAndDay)) {
        const wrong = match[0]
        const right = byName.get(match[1] ?? '')
        if (right === undefined || right === wrong) continue
        const span = ctx.sourceSpan(prose, {start: match.index, end: match.index + wrong.length})
        ctx.report({message: 'form', span, values: {right, wrong}, suggestion: right, edits: [{...span, text: right}]})
      }
    },
  }),
})
