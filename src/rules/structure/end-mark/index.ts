import type {EndMark} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {lastWords} from '../edges.js'

/** A mark that ends the whole release; after ENDS notes to editors may follow. */
const isLastOfAll = (mark: string): boolean => !/ENDS?/i.test(mark)
const shape = (mark: string): string => mark.replace(/[^#\w]/g, '').replace(/#+/, '#')
/** `##` · `-30` · `–30–.` · `###.` */
const malformed = /^(?:##|-{1,2}\s?30|30\s?-{1,2}|[-–—]\s?30\s?[-–—]\.|#{3}\.)$/

export default defineRule({
  summary: 'The end mark is missing, misspelled, not the last thing, or there are two',
  level: 'warning',
  presets: ['wire'],
  fix: 'unsafe',
  quoted: 'yes',
  convention: {name: 'PR convention', note: '### or -30- after the last line, ENDS before notes to editors'},
  messages: {
    missing: 'Nothing says where this release ends: write ### after its last line.',
    form: '“{mark}” is no end mark: write ###.',
    last: '“{mark}” says that the release ends here, but more follows: move it to the end.',
    mixed: '“{mark}” is another end mark than the “{first}” before it: keep one of the two.',
  },
  create: ctx => {
    const {source} = ctx.draft
    const marks: EndMark[] = []
    let hasMalformed = false
    const checkForm = (node: {readonly position?: Parameters<typeof spanOf>[0]}): void => {
      if (!node.position) return
      const span = spanOf(node.position)
      const mark = source.value.slice(span.start, span.end)
      if (mark.length > 6 || !malformed.test(mark)) return
      hasMalformed = true
      const edits = [{...span, text: '###'}]
      ctx.report({message: 'form', span, values: {mark}, suggestion: '###', edits, safe: true})
    }
    return {
      heading(node) {
        if (node.children.length === 0) checkForm(node)
      },
      paragraph: checkForm,
      endMark: node => void marks.push(node),
      'release:exit'() {
        const [first, second] = marks
        if (!first) {
          if (!hasMalformed && ctx.draft.prose.length > 0) ctx.report({message: 'missing', span: lastWords(ctx.draft)})
          return
        }
        if (second && shape(second.mark) !== shape(first.mark) && isLastOfAll(first.mark))
          ctx.report({message: 'mixed', span: spanOf(second.position), values: {mark: second.mark, first: first.mark}})
        const last = marks.at(-1) ?? first
        const span = spanOf(last.position)
        const follows = ctx.draft.prose.some(
          ({source: {start}, text}) => start >= span.end && /[\p{L}\p{N}]/u.test(text),
        )
        if (follows && isLastOfAll(last.mark)) ctx.report({message: 'last', span, values: {mark: last.mark}})
      },
    }
  },
})
