import type {Figure} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {figureInBlock} from '../figure-in-block.js'
import {wrongSide} from './own-band.js'
import {isReversed} from './reversed.js'

export default defineRule({
  summary: 'A range with its high end first, or a value that is not where the text puts it in a range',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'arithmetic', note: 'the low end first'},
  messages: {
    reversed:
      'The range begins with its high end: {first} is more than {second}; write the low end first, or check both.',
    within: '{actual} does not lie within {band}: check the value or the range.',
    above: '{actual} does not lie above {band}: check the value or the range.',
    below: '{actual} does not lie below {band}: check the value or the range.',
  },
  create: ctx => {
    let newer: Figure | undefined
    return figureInBlock((placed, before) => {
      if (placed.figure.change?.role === 'to') newer = placed.figure
      if (!before) return
      const [first, second] = [before.figure, placed.figure]
      if (isReversed(before, placed)) {
        const span = {start: spanOf(first.position).start, end: spanOf(second.position).end}
        ctx.report({message: 'reversed', span, values: {first: first.text, second: second.text}})
        return
      }
      // “rose to ⟨$1.32 billion⟩ from $1.15 billion, within our guidance of”: the newer value is meant.
      const isOlder = first.change?.role === 'from' && first.change.id === newer?.change?.id
      const actual = isOlder && newer ? newer : first
      const side = wrongSide(actual, before, placed)
      if (!side) return
      const values = {actual: actual.text, band: second.text}
      ctx.report({message: side, span: spanOf(actual.position), values})
    })
  },
})
