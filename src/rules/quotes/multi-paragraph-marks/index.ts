import type {Draft} from '../../../draft/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {blockIndexAt} from '../../../prose/index.js'
import {spanOf} from '../../../source/index.js'
import {isInRunningText} from '../running-text.js'

/** ⟨”¶¶“⟩: one paragraph closes and the next one opens, emphasis aside. */
const closedAndOpened = /^["”’'][*_]{0,3}[ \t]{0,4}[\r\n][\s*_]{0,16}["“‘']$/

export default defineRule({
  summary: 'A quotation that goes on in the next paragraph closes before it',
  level: 'info',
  presets: ['ap', 'uk'],
  fix: 'unsafe',
  quoted: 'only',
  convention: {name: 'AP', note: 'quotation marks: every paragraph opens with a mark, only the last one closes'},
  messages: {
    closed:
      '{name} goes on in the next paragraph: leave this mark out, and close only where the words of the speaker end.',
  },
  create: ctx => ({
    quote({kind, speaker, segments}) {
      const name = speaker?.name ?? speaker?.mention?.text
      if (segments.length < 2 || kind !== 'direct' || !name) return
      segments.forEach((segment, i) => {
        const next = segments[i + 1]
        if (!next) return
        const {end} = spanOf(segment.position)
        const {start} = spanOf(next.position)
        const between = start - end > 40 ? '' : ctx.draft.source.value.slice(end, start)
        if (!closedAndOpened.test(between) || !isNextParagraph(ctx.draft, end, start)) return
        const span = {start: end, end: end + 1}
        ctx.report({message: 'closed', span, values: {name: name.replace(/\s+/g, ' ')}, edits: [{...span, text: ''}]})
      })
    },
  }),
})

/** Whether two offsets stand in two paragraphs; the points of a list are quotations of their own. */
function isNextParagraph(draft: Draft, from: number, to: number): boolean {
  const begins = blockIndexAt(draft.prose, from) < blockIndexAt(draft.prose, to - 1)
  return begins && isInRunningText(draft, from) && isInRunningText(draft, to)
}
