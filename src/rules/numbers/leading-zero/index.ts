import {defineRule} from '../../../lint/define-rule.js'
import {numeralVisitors} from '../numerals.js'
import {rewrite} from '../rewrite.js'

export default defineRule({
  summary: 'A decimal without the zero before its point: “.5%”, “.6 miles”',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'safe',
  quoted: 'note',
  convention: {name: 'AP', note: 'decimal units'},
  messages: {zero: 'Write {right}, with a zero before the point, not {wrong}.'},
  create: ctx =>
    numeralVisitors(ctx.draft, ({figure: {kind}, text, start, end}, prose) => {
      // “.300” is a batting average, and “.22” a calibre.
      if (kind !== 'percent' && kind !== 'money' && kind !== 'measure') return
      const at = text.search(/(?<!\d)\.\d/)
      if (at < 0 || prose.role === 'table') return
      const right = `${text.slice(0, at)}0${text.slice(at)}`
      ctx.report({message: 'zero', values: {right, wrong: text}, ...rewrite(ctx.draft, prose, {start, end}, right)})
    }),
})
