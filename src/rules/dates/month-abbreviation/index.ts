import {monthEntries} from '../../../lexicon/index.js'
import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {britishForms} from './british.js'

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

/** The “ and 16” of “June 15 and 16”, of which more than the order must change. */
const goesOn = /^\s?(?:to|and|through|until|or|[-–—&,])\s?\d/

/** “2010 Mar 5” is the way of bibliographies, “— Acme (@acme) June 3, 2020” the stamp of a post. */
const passedOver = /(?:(?<!, )\b\d{4}|\(@\w{1,40}\))\s{1,2}$/

export default defineRule({
  summary:
    'A month beside a day in another form than the house’s: “September 9” for “Sept. 9”, in Britain “9 September”',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {dayFirst: true}},
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'months: abbreviated with a day except March to July'},
  options: {
    dayFirst: {kind: 'boolean', default: false, about: 'Whether to write “9 September” and not “Sept. 9”.'},
  },
  messages: {
    form: 'Before a day AP writes {right}, not {wrong}.',
    order: 'The day stands before the month: write {right}, not {wrong}.',
    full: 'The month of a date is spelled out: write {right}, not {wrong}.',
  },
  create: ctx =>
    ctx.options.dayFirst
      ? dateInBlock(({text, raw, position}, {role}) => {
          if (raw !== undefined || role === 'contacts' || role === 'table') return
          for (const {message, start, wrong, right} of britishForms(text)) {
            const from = spanOf(position).start + start
            const span = {start: from, end: from + wrong.length}
            const {value} = ctx.draft.source
            // “2010 Mar 5” is a reference.
            if (message === 'order' && /\d\s$/.test(value.slice(Math.max(0, from - 2), from))) continue
            const isPlain = message === 'full' || !goesOn.test(value.slice(span.end, span.end + 10))
            const edits = isPlain ? [{...span, text: right}] : undefined
            ctx.report({message, span, values: {right, wrong}, suggestion: right, edits})
          }
        })
      : {
          prose(prose) {
            if (prose.role === 'contacts' || !/\d/.test(prose.text)) return
            for (const match of prose.text.matchAll(monthAndDay)) {
              const wrong = match[0]
              const right = byName.get(match[1] ?? '')
              if (right === undefined || right === wrong) continue
              if (passedOver.test(prose.text.slice(Math.max(0, match.index - 46), match.index))) continue
              const span = ctx.sourceSpan(prose, {start: match.index, end: match.index + wrong.length})
              const edits = [{...span, text: right}]
              ctx.report({message: 'form', span, values: {right, wrong}, suggestion: right, edits})
            }
          },
        },
})
