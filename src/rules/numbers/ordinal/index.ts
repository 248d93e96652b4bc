import {defineRule} from '../../../lint/define-rule.js'
import {ordinalOf} from '../number-words.js'
import {type Numeral, numeralVisitors} from '../numerals.js'
import {rewrite} from '../rewrite.js'
import {wordAfter, wordBefore} from '../words-beside.js'

export default defineRule({
  summary: '1st to 9th in figures, tenth and up in words',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'numerals: first to ninth are words, from 10th on figures'},
  messages: {form: 'Ordinals are words up to ninth and figures from 10th on: “{right}”, not “{wrong}”.'},
  create: ctx =>
    numeralVisitors(ctx.draft, (numeral, prose) => {
      const {figure, start, text: wrong} = numeral
      if (figure.kind !== 'ordinal' || !numeral.isInSentence || start === numeral.sentence.start) return
      const right = numeral.isInDigits ? inWords(numeral) : inFigures(numeral)
      if (right === undefined || isNamed(numeral, prose.text)) return
      ctx.report({message: 'form', values: {right, wrong}, ...rewrite(ctx.draft, prose, numeral, right)})
    }),
})

const inWords = ({text}: Numeral): string | undefined =>
  /^[1-9](?:st|nd|rd|th)$/.test(text) ? ordinalOf(Number(text.charAt(0))) : undefined

function inFigures({text, figure: {value}}: Numeral): string | undefined {
  if (value === null || value < 10 || value > 99 || !/^[a-z]{5,12}(?:-[a-z]{5,8})?$/.test(text)) return undefined
  return `${value}${value % 10 > 3 || value % 10 === 0 || value < 20 ? 'th' : ['st', 'nd', 'rd'][(value % 10) - 1]}`
}

/** “the 7th Harbor Cup”, “West 4th Street”, “T-5th”; “the eleventh hour” and “a tenth of” are no ranks. */
function isNamed({start, end}: Numeral, text: string): boolean {
  const after = wordAfter(text, end)
  if (
    /^[/A-Za-z]/.test(text.charAt(end)) ||
    /^[A-ZÀ-Þ]/.test(after) ||
    /^(?:of|hour|man)$/.test(after) ||
    wordBefore(text, start) === 'amendment'
  )
    return true
  return (
    !/[\s(“"]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /[A-ZÀ-Þ][A-Za-zÀ-ɏ.]{0,20}\s$/.test(text.slice(Math.max(0, start - 24), start))
  )
}
