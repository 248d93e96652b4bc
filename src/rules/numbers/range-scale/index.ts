import {defineRule} from '../../../lint/define-rule.js'
import {numeralVisitors} from '../numerals.js'
import {rewrite} from '../rewrite.js'

/** million · m · M · bn */
const scaleForm = '(million|billion|trillion|mn?|bn?|tn)'
/** $12-$14 million · $12 to $14 million · £4-6m · 12 million–14 million: sign, number, scale, joint, number, scale */
const range = new RegExp(
  `^([^\\d\\s]{0,4})(\\d{1,3}(?:\\.\\d{1,3})?)(?:\\s?${scaleForm})?(\\s?[-–—]\\s?|\\s(?:to|and)\\s)([^\\d\\s]{0,4})(\\d{1,3}(?:\\.\\d{1,3})?)\\s?${scaleForm}$`,
  'i',
)
const scaleWords: Readonly<Record<string, string>> = {m: 'million', b: 'billion', t: 'trillion'}

export default defineRule({
  summary: 'A range of millions whose first end lacks its scale, or with a dash: “$12-$14 million”',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {suffixes: true}},
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'ranges: $12 million to $14 million'},
  options: {
    suffixes: {kind: 'boolean', default: false, about: 'Whether “£4m-£6m”, with a letter at each end, is accepted.'},
  },
  messages: {scale: 'Give each end its scale, with “to” between: {right}, not {wrong}.'},
  create: ctx =>
    numeralVisitors(ctx.draft, (numeral, prose) => {
      const {text: wrong, figure} = numeral
      if (figure.value !== null || !numeral.isInSentence) return
      const [, sign = '', low = '', lowScale, joint = '', highSign, high = '', highScale = ''] = range.exec(wrong) ?? []
      const isCut = highScale.length < 3
      // “12-14 m” are metres.
      if (low === '' || (isCut && figure.kind !== 'money')) return
      if (lowScale !== undefined && (!/[-–—]/.test(joint) || (isCut && ctx.options.suffixes))) return
      const scale = wordOf(highScale)
      const between = joint.trim() === 'and' ? 'and' : 'to'
      const right = `${sign}${low} ${lowScale === undefined ? scale : wordOf(lowScale)} ${between} ${highSign || sign}${high} ${scale}`
      ctx.report({message: 'scale', values: {right, wrong}, ...rewrite(ctx.draft, prose, numeral, right)})
    }),
})

const wordOf = (scale: string): string => scaleWords[scale.charAt(0).toLowerCase()] ?? scale
