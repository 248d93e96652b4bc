import {isNumeralCue} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {visitBlocks} from '../../../lint/visit-blocks.js'
import type {Prose} from '../../../prose/index.js'
import {grouped} from '../in-digits.js'
import {type Numeral, numeralVisitors} from '../numerals.js'
import {rewrite} from '../rewrite.js'
import {misplacedIn, misplacedSigns} from './misplaced.js'

/** 2500 · $12500.50: four digits and more that nothing parts */
const bare = /(?<![\d.,])\d{4,12}(?![\d,])/
/** 114,00 · 10,5: a group of one or two digits, of which nobody can say what it means in English */
const cutGroup = /(?<![\d.,])\d{1,3},\d{1,2}(?![\d,])/

export default defineRule({
  summary: 'A comma at the wrong digit: “$10,500,00”; with missing, none from 1,000 on: “2500 employees”',
  level: 'warning',
  presets: ['recommended', 'ap', 'uk'],
  presetOptions: {ap: {missing: true}, uk: {missing: true}},
  fix: 'safe',
  quoted: 'note',
  convention: {name: 'AP', note: 'numerals: a comma from 1,000 on, but in years, addresses and the numbers of models'},
  options: {
    missing: {kind: 'boolean', default: false, about: 'Whether a number from 1,000 on needs its comma.'},
  },
  messages: {
    comma: 'Write {right} with its comma, not {wrong}.',
    cut: 'In {wrong} the comma parts neither thousands nor decimals: look whether a digit is missing, or write a point.',
    misplaced:
      'The commas of {wrong} do not part its digits by three: look whether a digit is missing or one too many.',
  },
  create: ctx => {
    const missing = numeralVisitors(ctx.draft, (numeral, prose) => {
      reportCut(numeral, prose)
      const match = numeral.isInDigits && prose.role !== 'table' ? bare.exec(numeral.text) : null
      const wrong = match?.[0]
      if (!match || wrong === undefined || !isQuantity(numeral, wrong)) return
      const right = grouped(wrong)
      const start = numeral.start + match.index
      const span = {start, end: start + wrong.length}
      ctx.report({message: 'comma', values: {right, wrong}, ...rewrite(ctx.draft, prose, span, right)})
    })
    return {
      ...(ctx.options.missing ? missing : {}),
      blocks: [
        visitBlocks(misplacedSigns, prose => {
          for (const match of misplacedIn(prose)) {
            const span = ctx.sourceSpan(prose, {start: match.index, end: match.index + match[0].length})
            ctx.report({message: 'misplaced', span, values: {wrong: match[0]}})
          }
        }),
      ],
    }

    function reportCut({text, start, figure: {kind, unit}}: Numeral, prose: Prose): void {
      const match = text.includes(',') && prose.role !== 'table' ? cutGroup.exec(text) : null
      if (!match || (unit === null && kind !== 'money')) return
      const from = start + match.index
      // A footnote stands right behind its word.
      if (!/[\s($€£]$/.test(prose.text.slice(0, from).slice(-1))) return
      const span = ctx.sourceSpan(prose, {start: from, end: from + match[0].length})
      ctx.report({message: 'cut', span, values: {wrong: match[0]}})
    }
  },
})

/** Money, a measure, or what is counted; neither a year nor a frequency, and no “1099 contractors”. */
function isQuantity({figure: {kind, unit, value}}: Numeral, digits: string): boolean {
  if (kind === 'money') return true
  const number = Number(digits)
  if (value === null || unit === null || (number > 1899 && number < 2100) || isNumeralCue('form', digits)) return false
  if (kind === 'measure') return !isNumeralCue('frequency', unit)
  return kind === 'count' && /^[a-z -]{2,40}s$|\bpeople$/.test(unit)
}
