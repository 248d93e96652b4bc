import {defineRule} from '../../../lint/define-rule.js'
import {numeralVisitors} from '../numerals.js'
import {rewrite} from '../rewrite.js'

/** $12-$14 million · $12 to $14 million · 12 million–14 million: sign, number, scale, joint, number, scale */
const range =
  /^([^\d\s]{0,4})(\d{1,3}(?:\.\d{1,3})?)(?:\s(million|billion|trillion))?(\s?[-–—]\s?|\s(?:to|and)\s)([^\d\s]{0,4})(\d{1,3}(?:\.\d{1,3})?)\s(million|billion|trillion)$/

export default defineRule({
  summary: 'A range of millions whose first end lacks its scale, or with a dash: “$12-$14 million”',
  level: 'warning',
  presets: ['ap'],
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'ranges: $12 million to $14 million'},
  messages: {scale: 'Give each end its scale, with “to” between: {right}, not {wrong}.'},
  create: ctx =>
    numeralVisitors(ctx.draft, (numeral, prose) => {
      const {text: wrong, figure} = numeral
      if (figure.value !== null || !numeral.isInSentence) return
      const [, sign = '', low = '', lowScale, joint = '', highSign, high = '', scale = ''] = range.exec(wrong) ?? []
      if (low === '' || (lowScale !== undefined && !/[-–—]/.test(joint))) return
      const between = joint.trim() === 'and' ? 'and' : 'to'
      const right = `${sign}${low} ${lowScale ?? scale} ${between} ${highSign || sign}${high} ${scale}`
      ctx.report({message: 'scale', values: {right, wrong}, ...rewrite(ctx.draft, prose, numeral, right)})
    }),
})
