import type {Figure} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {writeAs} from '../write-as.js'
import {conversionsOf} from './convert.js'
import {converted, isConverted} from './is-converted.js'

/** What stands between a value and the same in another unit: “100 miles (about 160 km)”, “100 miles, or 160 km,”. */
const beside =
  /^(?:\s?[([]|,?\sor\s|\s?\/\s?)(?:or\s|i\.e\.,?\s)?(?:(?:about|approximately|approx\.|roughly|around|some|nearly|almost|over|more\sthan|just\s(?:over|under))\s|~|≈)?$/i
const longest = 40

export default defineRule({
  summary: 'A value in another unit does not match: “100 miles (130 km)”',
  level: 'warning',
  presets: ['ap', 'ir'],
  fix: 'unsafe',
  quoted: 'note',
  convention: {name: 'AP', note: 'metric system'},
  messages: {wrong: '{first} is {right}, not {second}.'},
  create: ctx => {
    let before: Figure | undefined
    return {
      figure: figure => {
        const first = before
        before = figure.kind === 'measure' ? figure : undefined
        if (!first || !before || first.unit === figure.unit || first.per !== figure.per) return
        const [start, end] = [spanOf(first.position).end, spanOf(figure.position).start]
        if (end - start > longest || !beside.test(ctx.draft.source.value.slice(start, end))) return
        const ways = conversionsOf(first, figure)
        const [way] = ways
        if (!way || ways.some(each => isConverted(first, figure, each))) return
        const right = writeAs(figure, converted(first, way, figure))
        const span = spanOf(figure.position)
        ctx.report({
          message: 'wrong',
          span,
          values: {first: first.text, right, second: figure.text},
          suggestion: right,
          edits: figure.raw === undefined ? [{...span, text: right}] : [],
        })
      },
    }
  },
})
