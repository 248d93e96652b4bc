import {monthEntries} from '../../../lexicon/index.js'
import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'

const nameByShort = new Map(
  monthEntries.flatMap(({name, short}) =>
    short.map(word => [word.charAt(0).toUpperCase() + word.slice(1), name] as const),
  ),
)
/** A month cut short without a day before or after it: “Sept. 2026”, “Jan.-Feb.”; not “Sept. 9”, “9 Sept.”. */
const cutMonth = new RegExp(
  `(?<![\\p{L}\\d]|\\d(?:st|nd|rd|th)?[\\s-](?:of\\s)?)(${[...nameByShort.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])(?!\\.?[\\s-]{0,2}\\d{1,2}(?:st|nd|rd|th)?(?!\\d))\\.?`,
  'gu',
)

export default defineRule({
  summary: 'A month cut short where no day stands with it: “Sept. 2026”',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'months: spelled out without a day'},
  messages: {spell: 'Without a day the month is spelled out: write {right}, not “{wrong}”.'},
  create: ctx =>
    dateInBlock(({text, raw, position}, {role}) => {
      if (raw !== undefined || role === 'table' || role === 'contacts') return
      for (const match of text.matchAll(cutMonth)) {
        const wrong = match[0]
        const right = nameByShort.get(match[1] ?? '')
        if (right === undefined || right === wrong) continue
        const start = spanOf(position).start + match.index
        const span = {start, end: start + wrong.length}
        ctx.report({message: 'spell', span, values: {right, wrong}, suggestion: right, edits: [{...span, text: right}]})
      }
    }),
})
