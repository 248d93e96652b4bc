import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {type FigureBlock, figureBlocks} from '../figure-blocks.js'
import type {PlacedFigure} from '../figure-in-block.js'
import {isHead, promises} from '../heads.js'
import {sharesNoun} from '../shared-noun.js'
import {isSlip} from '../slip.js'
import {isAlike, isGiven, isMadeOf} from './is-given.js'
import {isWritten} from './is-written.js'

/** A shorter text is a stub that gives nothing. */
const shortest = 300

export default defineRule({
  summary: 'A figure in the headline or subhead that the text never gives, or gives otherwise',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'consistency', note: 'what the headline promises the text gives, in any rounding that agrees'},
  messages: {
    never: 'The text never gives {text}: say it there too, or check the {place}.',
    otherwise: 'The {place} says {text}, but line {line} says {other}: check which is right.',
  },
  create: ctx => ({
    'release:exit': () => {
      const blocks = figureBlocks(ctx.draft)
      const heads = blocks.filter(({prose}) => isHead(prose))
      const wanted = heads.flatMap(promises)
      if (wanted.length === 0 || !isLong(ctx.draft.prose)) return
      const below = ctx.draft.prose.filter(each => !isHead(each))
      const text = blocks.filter(({prose}) => !isHead(prose))
      for (const promise of wanted) {
        const {figure, prose} = promise
        if (isGiven(figure, text) || isWritten(figure, below, text)) continue
        const other = slipOf(promise, text)
        if (!other && text.some(block => isMadeOf(figure, block))) continue
        const line = other && ctx.draft.lines.toPoint(spanOf(other.figure.position).start).line
        const place = prose.role === 'headline' ? 'headline' : 'subhead'
        ctx.report({
          message: other ? 'otherwise' : 'never',
          span: spanOf(figure.position),
          values: {text: figure.text, place, ...(other && line ? {line, other: other.figure.text} : {})},
        })
      }
    },
  }),
})

function slipOf(promise: PlacedFigure, blocks: readonly FigureBlock[]): PlacedFigure | undefined {
  const near = blocks
    .flatMap(({figures}) => figures)
    .filter(({figure}) => isAlike(promise.figure, figure) && isSlip(promise.figure, figure, 2))
  return near.find(other => sharesNoun(promise, other))
}

const isLong = (prose: readonly {readonly role: string; readonly text: string}[]): boolean => {
  let length = 0
  for (const {role, text} of prose) if (role === 'lead' || role === 'body' || role === 'table') length += text.length
  return length >= shortest
}
