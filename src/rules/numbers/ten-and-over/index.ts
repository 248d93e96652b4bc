import {defineRule} from '../../../lint/define-rule.js'
import {inDigits} from '../in-digits.js'
import {endOfNumberWords} from '../number-words.js'
import {isBesideOther, type Numeral, numeralVisitors} from '../numerals.js'
import {rewrite} from '../rewrite.js'

export default defineRule({
  summary: 'A number of 10 or more in words: “twenty-five offices”',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {from: 11}},
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'numerals: 10 and over are figures, but at the start of a sentence'},
  options: {
    from: {kind: 'number', default: 10, about: 'The lowest number that is written in figures.'},
  },
  messages: {figure: 'From {from} on numbers are figures: “{right}”, not “{wrong}”.'},
  create: ctx =>
    numeralVisitors(ctx.draft, (numeral, prose, all) => {
      const {start, figure, isInDigits} = numeral
      if (isInDigits || !kinds.has(figure.kind)) return
      const {value} = figure
      if (value === null || value < ctx.options.from || !Number.isInteger(value)) return
      if (!numeral.isInSentence || start === numeral.sentence.start) return
      const wrong = plainWords(numeral, prose.text)
      if (wrong === undefined || isBesideOther(numeral, all, isSmallWord)) return
      const right = inDigits(value)
      const values = {from: ctx.options.from, right, wrong}
      const span = {start, end: start + wrong.length}
      ctx.report({message: 'figure', values, ...rewrite(ctx.draft, prose, span, right)})
    }),
})

const kinds: ReadonlySet<string> = new Set(['count', 'number', 'duration', 'multiplier'])

/** “twenty-five” of “twenty-five years”; none of names (“Twelve Oaks”), “ten and a half”, “thirty (30)” and “a hundred”. */
function plainWords({text, start, end, figure}: Numeral, whole: string): string | undefined {
  const words = text.slice(0, endOfNumberWords(text))
  const rest = text.slice(words.length)
  if (words === '' || words !== words.toLowerCase() || /[a-z]\s(?:and|point|dozen)/.test(rest)) return undefined
  if (figure.kind !== 'duration' && figure.kind !== 'multiplier' && rest !== '') return undefined
  if (/^\s?\(\d|^[-’'](?!(?:year|month|week|day|hour|minute)s?\b)/.test(whole.slice(end, end + 8))) return undefined
  return /[A-Za-z\d][-–]$/.test(whole.slice(Math.max(0, start - 2), start)) ? undefined : words
}

/** “eight”: a number that stays a word. */
const isSmallWord = ({isInDigits, figure: {value, kind}}: Numeral): boolean =>
  !isInDigits && kind !== 'ordinal' && (value === null || value < 10)
