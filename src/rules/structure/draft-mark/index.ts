import {defineRule} from '../../../lint/define-rule.js'
import {visitBlocks} from '../../../lint/visit-blocks.js'
import type {Prose} from '../../../prose/index.js'
import {type Span, spanOf} from '../../../source/index.js'
import {findMark, findNotes, isRemark, markSigns, noteSigns} from './find.js'
import {findLetter, letterSigns} from './remarks.js'

export default defineRule({
  summary: 'A mark or remark of the draft is left: DRAFT v3, CONFIDENTIAL, [JW: is this right?], an HTML comment',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'editing practice', note: 'nothing of the draft goes out with the release'},
  messages: {
    mark: '“{text}” says that this release is not for the public: take it out before it goes out.',
    note: '“{text}” is a remark of a reviewer: settle it and take it out.',
    comment: 'This comment stays in the source that you send: settle what it says and take it out.',
  },
  create: ctx => {
    const report = (message: 'mark' | 'note', prose: Prose, found: Span): void =>
      ctx.report({
        message,
        span: ctx.sourceSpan(prose, found),
        values: {text: prose.text.slice(found.start, found.end)},
      })
    return {
      blocks: [
        visitBlocks(markSigns, prose => {
          const mark = prose.role === 'table' ? undefined : findMark(prose.text)
          if (mark) report('mark', prose, mark)
        }),
        visitBlocks(letterSigns, prose => {
          const letter = prose.role === 'table' ? undefined : findLetter(prose.text)
          // One finding a fault.
          if (letter && !findMark(prose.text)) report('note', prose, letter)
        }),
        visitBlocks(noteSigns, prose => {
          if (prose.role !== 'table') for (const note of findNotes(prose.text)) report('note', prose, note)
        }),
      ],
      html({value, position}) {
        if (position && isRemark(value)) ctx.report({message: 'comment', span: spanOf(position)})
      },
    }
  },
})
