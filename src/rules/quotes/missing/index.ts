import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'
import {nameAfter} from '../line-after.js'
import {speakersOf} from '../speakers-of.js'
import {isNotice} from './notice.js'

/** How much of the first paragraph is shown. */
const shown = 60

export default defineRule({
  summary: 'Nobody is quoted by name',
  level: 'warning',
  presets: ['ap', 'wire'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'Wire', note: 'at least one quotation from a named person'},
  messages: {missing: 'Nobody is quoted by name in this release: add a quotation with name and title.'},
  create: ctx => {
    let isThere = false
    let lead: Span | undefined
    return {
      lead(node) {
        lead = spanOf(node.position)
      },
      quote(quote) {
        isThere ||=
          speakersOf(quote).some(({type, name}) => type === 'person' && name !== null) ||
          nameAfter(ctx.draft, quote) !== undefined
      },
      'release:exit'() {
        const {source} = lead ? {source: lead} : (ctx.draft.prose[0] ?? {})
        if (isThere || !source) return
        const headline = ctx.draft.prose.find(({role}) => role === 'headline')?.text
        if (headline !== undefined && isNotice(headline)) return
        const {value} = ctx.draft.source
        const line = /^[^\r\n]{1,60}/.exec(value.slice(source.start, Math.min(source.end, source.start + shown)))
        ctx.report({message: 'missing', span: {start: source.start, end: source.start + (line?.[0].length ?? 0)}})
      },
    }
  },
})
