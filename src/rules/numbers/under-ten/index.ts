import {isNumeralCue} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {wordOf} from '../number-words.js'
import {isBesideOther, type Numeral, numeralVisitors} from '../numerals.js'
import {rewrite} from '../rewrite.js'
import {wordAfter, wordBefore} from '../words-beside.js'

/** 3 · 3 years · 3-year, not 3.5, 3 million or 3 yrs */
const digit = /^[1-9](?=$|[\s-](?:year|month|week|day|hour|minute|second|decade)s?$)/

export default defineRule({
  summary: 'A whole number below 10 in figures in running text: “3 offices”',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'unsafe',
  quoted: 'skip',
  convention: {
    name: 'AP',
    note: 'numerals: one to nine are words, but for money, shares, ages, measures, times and scores',
  },
  messages: {word: 'Numbers below 10 are words: “{right}”, not “{wrong}”.'},
  create: ctx =>
    numeralVisitors(ctx.draft, (numeral, prose, all) => {
      const wrong = digit.exec(numeral.text)?.[0]
      const right = wrong === undefined ? undefined : wordOf(Number(wrong))
      if (!wrong || !right || !numeral.isInSentence || numeral.start === numeral.sentence.start) return
      if (!isCounted(numeral, prose.text) || isBesideOther(numeral, all, isBig)) return
      const span = {start: numeral.start, end: numeral.start + 1}
      ctx.report({message: 'word', values: {right, wrong}, ...rewrite(ctx.draft, prose, span, right)})
    }),
})

/** “3 offices”, “3 years”, “a 3-year plan”; not “5 stars”, “6 Units”, “ages 3 and up”, “3 years old”, “a 5-year note”. */
function isCounted({figure: {kind, unit}, start, end}: Numeral, text: string): boolean {
  if (!/[\s(“"‘']$/.test(text.slice(0, start).slice(-1))) return false
  const [before, after] = [wordBefore(text, start), wordAfter(text, end)]
  if (isNumeralCue('aged', before) || isNumeralCue('placed', before)) return false
  if (kind === 'duration') return !isNumeralCue('termed', after.toLowerCase()) && !isAge.test(text.slice(end, end + 24))
  return kind === 'count' && unit !== null && /^\s[a-z]{2}/.test(text.slice(end, end + 3)) && isPlural(unit)
}

const isAge = /^[\s-](?:old|of\sage|(?:and|or)\s(?:older|over|up|under|younger|above))\b/

function isPlural(unit: string): boolean {
  const last = unit.slice(unit.lastIndexOf(' ') + 1)
  if (isNumeralCue('scored', last)) return false
  return isNumeralCue('plural', last) || /^[a-z-]{2,30}[a-rt-z]s$/.test(last)
}

/** “12”, “3.5”: a number that stays in figures. */
const isBig = ({isInDigits, figure: {value, kind}}: Numeral): boolean =>
  isInDigits && kind !== 'money' && kind !== 'percent' && (value === null || value >= 10 || !Number.isInteger(value))
