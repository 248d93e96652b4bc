import type {DateMention, Figure} from '../../../ast/index.js'
import type {Draft} from '../../../draft/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {figuresByBlock} from '../../../lint/figures-by-block.js'
import {tablesOf} from '../../../lint/tables/index.js'
import {type Prose, toSourceSpan} from '../../../prose/index.js'
import {type Span, spanOf, startingIn} from '../../../source/index.js'
import {conflictOf} from './conflict.js'
import {measuresOf} from './measures.js'
import {type Sentence, statedIn} from './stated.js'

export default defineRule({
  summary: 'The text and a table give different values for one measure and period',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'consistency'},
  messages: {
    differs: 'The text gives {text} here, but the table gives {value} for “{row}”.',
    period: 'The text gives {text} here, but the table gives {value} for “{row}” in “{column}”.',
  },
  create: ctx => ({
    'release:exit': () => {
      const {draft} = ctx
      const tables = tablesOf(draft)
      if (tables.length === 0) return
      const measures = measuresOf(tables, draft.mentions.dates)
      const names = Array.from(measures.keys(), name => ({name, stem: name.replace(/s$/, '')}))
      for (const sentence of sentencesWithFigures(draft)) {
        for (const stated of statedIn(draft.source.value, sentence, names)) {
          const {figure, name} = stated
          const found = conflictOf(stated, measures.get(name) ?? [])
          if (!found) continue
          const {row, column} = found.figure.table ?? {row: null, column: null}
          const values = {text: figure.text, value: found.figure.text, row: row ?? name, column: column ?? ''}
          ctx.report({message: column === null ? 'differs' : 'period', span: spanOf(figure.position), values})
        }
      }
    },
  }),
})

/** What speaks of the release itself: no table, no standing text. */
const isRead = ({cell, role}: Prose): boolean =>
  !cell && role !== 'boilerplate' && role !== 'disclaimer' && role !== 'contacts'

function* sentencesWithFigures(draft: Draft): Generator<Sentence> {
  const {prose, mentions} = draft
  for (const block of prose) {
    if (!isRead(block)) continue
    const figures = within(figuresByBlock(draft).get(block) ?? [], block.source)
    if (figures.length === 0) continue
    const dates = within(mentions.dates, block.source)
    for (const sentence of block.sentences) {
      const span = toSourceSpan(block, sentence)
      const own = within(figures, span)
      if (own.length > 0) yield {...span, figures: own, dates: within(dates, span)}
    }
  }
}

const within = <T extends Figure | DateMention>(mentions: readonly T[], {start, end}: Span): readonly T[] =>
  startingIn(mentions, {start, end}, ({position}) => position.start.offset).filter(
    ({position}) => position.end.offset <= end,
  )
