import {defineRule} from '../../../lint/define-rule.js'
import {rewrite} from '../rewrite.js'

const hint = /\d\.\d{3}[-. ]\d{4}|\) ?-?\d{3}[-. ]\d{4}/
/** (617) 555-0142 · 617.555.0142 · 1.617.555.0142, not +1 617 … and no part of a longer number */
const phone =
  /(?<![A-Za-zÀ-ɏ\d+.,/(-]|\d |[+]\d{1,3} \()(1[ .-])?(?:\(([2-9]\d\d)\) ?-?|([2-9]\d\d)\.)([2-9]\d\d)[-. ](\d{4})(?![A-Za-zÀ-ɏ\d]|[-.]\d)/g

export default defineRule({
  summary: 'A telephone number with brackets or points: “(617) 555-0142”',
  level: 'warning',
  presets: ['ap'],
  fix: 'safe',
  quoted: 'yes',
  convention: {name: 'AP', note: 'telephone numbers'},
  messages: {hyphens: 'Write the number with hyphens: {right}, not {wrong}.'},
  create: ctx => ({
    prose(prose) {
      for (const match of hint.test(prose.text) ? prose.text.matchAll(phone) : []) {
        const [wrong, one, inBrackets, beforePoint, exchange, line] = match
        const right = `${one ? '1-' : ''}${inBrackets ?? beforePoint}-${exchange}-${line}`
        const span = {start: match.index, end: match.index + wrong.length}
        ctx.report({message: 'hyphens', values: {right, wrong}, ...rewrite(ctx.draft, prose, span, right)})
      }
    },
  }),
})
