import {defineRule} from '../../../lint/define-rule.js'
import type {Prose} from '../../../prose/index.js'
import {type Span, spanOf} from '../../../source/index.js'
import {findMark, findNotes, isRemark} from './find.js'
import {findLetter} from './remarks.js'

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
    const reportNote = (prose: Prose, note: Span): void =>
      ctx.report({
        message: 'note',
        span: ctx.sourceSpan(prose, note),
        values: {text: prose.text.slice(note.start, note.end)},
      })
    return {
      prose(prose) {
        if (prose.role === 'table') return
        const mark = findMark(prose.text)
        if (mark)
          ctx.report({
            message: 'mark',
            span: ctx.sourceSpan(prose, mark),
            values: {text: prose.text.slice(mark.start, mark.end)},
          })
        const letter = mark ? undefined : findLetter(prose.text)
        if (letter) reportNote(prose, letter)
        if (prose.text.includes('[')) for (const note of findNotes(prose.text)) reportNote(prose, note)
      },
      html({value, position}) {
        if (position && isRemark(value)) ctx.report({message: 'comment', span: spanOf(position)})
      },
    }
  },
})
