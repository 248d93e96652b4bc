import {nameOfHidden} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {codeOf} from '../code-of.js'
import {type HiddenLine, hiddenLines} from '../hidden.js'

/** The controls of direction, which belong together on a line. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g

export default defineRule({
  summary: 'A hidden control lets the words after it run backwards: what people read is not what is written',
  level: 'error',
  presets: ['recommended'],
  fix: 'unsafe',
  quoted: 'note',
  convention: {
    name: 'Unicode',
    note: 'UTS #55, source code handling; CVE-2021-42574',
    url: 'https://www.unicode.org/reports/tr55/',
  },
  messages: {
    turned:
      'A hidden {name} ({code}) before “{words}” turns the words around, so that people read something else than is written: take it out and read the line again.',
  },
  create: ctx => {
    const {source} = ctx.draft
    const report = ({start, end, turns}: HiddenLine): void => {
      const line = source.value.slice(start, end)
      // One without the other would turn other words around.
      const edits = [...line.matchAll(controls)].map(({index}) => ({
        start: start + index,
        end: start + index + 1,
        text: '',
      }))
      for (const [i, at] of turns.entries()) {
        const code = source.value.charCodeAt(at)
        const words = /^[^\p{L}\p{N}]{0,20}([\p{L}\p{N}' ]{1,24})/u.exec(source.value.slice(at, end))?.[1]?.trim() ?? ''
        const values = {name: nameOfHidden(code), code: codeOf(code), words}
        ctx.report({message: 'turned', span: {start: at, end: at + 1}, values, ...(i === 0 ? {edits} : {})})
      }
    }
    return {
      release() {
        for (const line of hiddenLines(source)) if (line.turns.length > 0) report(line)
      },
    }
  },
})
