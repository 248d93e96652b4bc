import {defineRule} from '../../../lint/define-rule.js'
import type {Prose} from '../../../prose/index.js'
import {rewrite} from '../rewrite.js'

/** (617) 555-0142 · 617.555.0142 · 1.617.555.0142, not +1 617 … and no part of a longer number */
const phone =
  /(?<![\p{L}\p{N}+.,/(-]|\p{N} |[+]\d{1,3} |[+]\d{1,3} \()(1[ .-])?(?:\(([2-9]\d\d)\) ?-?|([2-9]\d\d)\.)([2-9]\d\d)[-. ](\d{4})(?![\p{L}\p{N}]|[-.]\d)/gu
/** 01632.960.114 · 020-7946-0018 · +44.20.7946.0018: nine or ten digits behind the first nought or the code of the country */
const britishPhone =
  /(?<![\p{L}\p{N}+.,/(-]|\p{N} )(?:\+44[ .-]\d{2,4}|0\d{2,4})[ .-]\d{3,6}(?:[ .-]\d{3,4})?(?![\p{L}\p{N}]|[-.]\d)/gu

export default defineRule({
  summary: 'A telephone number with brackets or points: “(617) 555-0142”; in Britain, with points or hyphens',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {spaces: true}},
  fix: 'safe',
  quoted: 'yes',
  convention: {name: 'AP', note: 'telephone numbers'},
  options: {
    spaces: {kind: 'boolean', default: false, about: 'Whether British numbers are to have spaces: “01632 960 114”.'},
  },
  messages: {
    hyphens: 'Write the number with hyphens: {right}, not {wrong}.',
    spaces: 'Write the number with spaces: {right}, not {wrong}.',
  },
  create: ctx => ({
    prose(prose) {
      const {spaces} = ctx.options
      if (!(spaces ? /\d[.-]\d{3}/ : /\d\.\d{3}[-. ]\d{4}|\) ?-?\d{3}[-. ]\d{4}/).test(prose.text)) return
      for (const {wrong, right, start} of spaces ? britishNumbers(prose) : americanNumbers(prose)) {
        const span = {start, end: start + wrong.length}
        const message = spaces ? 'spaces' : 'hyphens'
        ctx.report({message, values: {right, wrong}, ...rewrite(ctx.draft, prose, span, right)})
      }
    },
  }),
})

interface WrittenNumber {
  readonly wrong: string
  readonly right: string
  readonly start: number
}

const americanNumbers = ({text}: Prose): readonly WrittenNumber[] =>
  [...text.matchAll(phone)].map(({0: wrong, 1: one, 2: inBrackets, 3: beforePoint, 4: exchange, 5: line, index}) => {
    const right = `${one ? '1-' : ''}${inBrackets ?? beforePoint}-${exchange}-${line}`
    return {wrong, right, start: index}
  })

const britishNumbers = ({text}: Prose): readonly WrittenNumber[] =>
  [...text.matchAll(britishPhone)].flatMap(({0: wrong, index}) => {
    const digits = wrong.replace(/^\+44|\D/g, '').replace(/^0/, '').length
    return /[.-]/.test(wrong) && (digits === 9 || digits === 10)
      ? [{wrong, right: wrong.replace(/[.-]/g, ' '), start: index}]
      : []
  })
