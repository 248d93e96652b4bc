import type {Draft} from '../../../draft/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import type {Report} from '../../../lint/types.js'
import {type Prose, toSourceSpan} from '../../../prose/index.js'
import {forEachNumeral, type Numeral} from '../numerals.js'
import {plainEdits} from '../rewrite.js'
import {readPercent, type WrittenPercent, withMark} from './written.js'

const signForm: string = '%'

export default defineRule({
  summary: 'Percent in another form than the house writes it: “12 percent”, “12 %”, both forms in one release',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {form: 'either', word: 'per cent'}},
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'percent: the sign with a figure, since 2019'},
  options: {
    form: {kind: 'string', default: signForm, about: '%: the sign; word: the word; either: one of them throughout.'},
    word: {kind: 'string', default: 'percent', about: 'The word: percent or per cent.'},
  },
  messages: {
    form: 'Write {right}, not “{wrong}”.',
    both: 'The release writes percentages in two ways: write {right} here too, not “{wrong}”.',
  },
  create: ctx => {
    const {form, word} = ctx.options
    const signs: Report<'both'>[] = []
    const words: Report<'both'>[] = []
    const check = (numeral: Numeral, prose: Prose): void => {
      const percent = prose.role === 'table' ? undefined : readPercent(numeral, prose.text)
      if (!percent) return
      const {isSign, mark, tail} = percent
      const wantsSign = form === signForm || (form === 'either' && isSign)
      const isRight = wantsSign ? isSign && tail.end - tail.start === 1 : mark === word
      if (!isRight) ctx.report(toReport(ctx.draft, 'form', percent, prose, wantsSign ? '%' : ` ${word}`))
      else if (form === 'either' && numeral.isInSentence)
        (isSign ? signs : words).push(toReport(ctx.draft, 'both', percent, prose, isSign ? ` ${word}` : '%'))
    }
    return {
      'release:exit': () => {
        forEachNumeral(ctx.draft, check)
        if (signs.length === 0 || words.length === 0) return
        for (const report of signs.length < words.length ? signs : words) ctx.report(report)
      },
    }
  },
})

function toReport<M extends string>(
  draft: Draft,
  message: M,
  percent: WrittenPercent,
  prose: Prose,
  mark: string,
): Report<M> {
  const {tail, low, isSign, start, end} = percent
  const right = withMark(percent, prose.text, mark)
  const isRange = low !== undefined && mark === '%'
  const edits = [...(isRange ? [{...low, text: '%'}] : []), {...tail, text: mark}]
  return {
    message,
    span: toSourceSpan(prose, {start: isSign ? tail.start : tail.end - percent.mark.length, end: tail.end}),
    values: {right, wrong: prose.text.slice(start, end)},
    suggestion: right,
    edits: plainEdits(draft, prose, edits),
    ...(isRange ? {safe: false} : {}),
  }
}
