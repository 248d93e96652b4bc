import {defineRule} from '../../../lint/define-rule.js'
import {endOfNumberWords} from '../number-words.js'
import {type Numeral, numeralVisitors} from '../numerals.js'
import {rewrite} from '../rewrite.js'
import {wordAfter, wordBefore} from '../words-beside.js'

export default defineRule({
  summary: 'A percentage in words: “twelve percent”',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {sign: false}},
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'percent: in figures, but at the start of a sentence and in casual use'},
  options: {
    sign: {kind: 'boolean', default: true, about: 'Whether the word “percent” becomes the sign % as well.'},
  },
  messages: {figure: 'Percentages are written in figures: {right}, not “{wrong}”.'},
  create: ctx =>
    numeralVisitors(ctx.draft, (numeral, prose) => {
      const {figure, isInDigits, start, text: wrong} = numeral
      if (figure.unit !== '%' || isInDigits || !numeral.isInSentence || start === numeral.sentence.start) return
      const words = endOfNumberWords(wrong)
      if (
        figure.value === null ||
        words === 0 ||
        !/^[\s-]per/.test(wrong.slice(words)) ||
        isCasual(numeral, prose.text)
      )
        return
      const right = `${figure.value}${ctx.options.sign ? '%' : wrong.slice(words)}`
      ctx.report({message: 'figure', values: {right, wrong}, ...rewrite(ctx.draft, prose, numeral, right)})
    }),
})

/** “the one percent”, “one hundred percent committed”, “fifty percent (50%)” */
function isCasual({text, figure: {value}, start, end}: Numeral, whole: string): boolean {
  if (/^\s?\(/.test(whole.slice(end, end + 2)) || text !== text.toLowerCase()) return true
  if (value === 100) return wordAfter(whole, end) !== 'of'
  return value === 1 && /^(?:the|top)$/.test(wordBefore(whole, start))
}
