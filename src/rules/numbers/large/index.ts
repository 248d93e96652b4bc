import {isNumeralCue} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {inScale} from '../in-digits.js'
import {type Numeral, numeralVisitors} from '../numerals.js'
import {rewrite} from '../rewrite.js'

/** $1.12B · 1.12bn · $250 M: the number, and the letters of its scale */
const cut = /^([^\d]{0,4}\d[\d,.]{0,14})\s?(bn|bln|b|mn|mln|mm|m|trn|tn|t)$/i
/** £1.2bn · £250m, as British papers write them: no space, small letters */
const british = /\d(?:m|bn|tn)$/
const scaleWords: Readonly<Record<string, string>> = {b: 'billion', m: 'million', t: 'trillion'}
/** $1,120,000,000 */
const long = /^([^\d]{0,4})(\d{1,3}(?:,\d{3}){2,4})$/

export default defineRule({
  summary: 'Millions and billions in every digit, or with a letter: “$1,120,000,000”, “$1.12B”',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {suffixes: true}},
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'millions, billions'},
  options: {
    suffixes: {
      kind: 'boolean',
      default: false,
      about: 'Whether the small letters of “£1.2bn” and “£250m” are accepted.',
    },
  },
  messages: {word: 'Write {right}, not {wrong}.'},
  create: ctx =>
    numeralVisitors(ctx.draft, (numeral, prose, all) => {
      const {text: wrong, isInDigits, figure} = numeral
      if (!isInDigits || (figure.kind !== 'money' && figure.kind !== 'count')) return
      if (figure.value === null || Math.abs(figure.value) < 1e6 || !numeral.isInSentence) return
      const right =
        (ctx.options.suffixes && british.test(wrong) ? undefined : spelledOut(wrong)) ?? rounded(numeral, all)
      if (right === undefined) return
      // Of figures in full a lawyer may want every digit.
      const report = rewrite(ctx.draft, prose, numeral, right)
      ctx.report({message: 'word', values: {right, wrong}, ...report, safe: !long.test(wrong)})
    }),
})

function spelledOut(text: string): string | undefined {
  const [, number, letters = ''] = cut.exec(text) ?? []
  const word = scaleWords[letters.charAt(0).toLowerCase()]
  return number === undefined || word === undefined ? undefined : `${number} ${word}`
}

/** Where each sum of the block is exact with two decimals: next to $3,035,112, $2,400,000 stays. Shares are counted one by one. */
function rounded({text, figure: {kind, value, unit}}: Numeral, all: readonly Numeral[]): string | undefined {
  const sign = long.exec(text)?.[1]
  const right = sign === undefined || value === null ? undefined : inScale(value)
  if (right === undefined) return undefined
  const isSecurity =
    kind === 'count' && (unit ?? '').split(' ').some(word => isNumeralCue('security', word.toLowerCase()))
  return isSecurity || all.some(isUneven) ? undefined : `${sign}${right}`
}

const isUneven = ({text, figure: {value}}: Numeral): boolean =>
  long.test(text) && value !== null && inScale(value) === undefined
