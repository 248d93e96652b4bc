import type {Boilerplate, Contacts, Disclaimer} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {contains, type Span, spanOf} from '../../../source/index.js'

type Standing = Boilerplate | Disclaimer | Contacts

/** The order of the standing texts at the end of a release, with their names. */
const order: readonly (readonly [Standing['type'], string])[] = [
  ['boilerplate', 'the text about the organization'],
  ['disclaimer', 'the legal notice'],
  ['contacts', 'the contact'],
]

export default defineRule({
  summary: 'The boilerplate, the legal notice and the contacts stand in another order',
  level: 'warning',
  presets: ['wire'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'PR convention', note: 'body, boilerplate, legal notice, contacts, end mark'},
  messages: {late: 'This is {what}, and stands after {other}: move it up before {other}.'},
  create: ctx => {
    let isBody = false
    let last = 0
    let isReported = false
    return {
      // Contacts over the headline are another custom.
      lead() {
        isBody = true
      },
      boilerplate: check,
      disclaimer: check,
      contacts(node) {
        // “For more details: https://…” names nobody.
        if (node.contacts.some(({email, phone}) => email !== null || phone !== null)) check(node)
      },
    }

    function check(node: Standing): void {
      if (!isBody || isReported) return
      const rank = order.findIndex(([type]) => type === node.type)
      const [what, other] = [order[rank]?.[1], order[last]?.[1]]
      if (rank >= last || what === undefined || other === undefined) {
        last = Math.max(rank, last)
        return
      }
      isReported = true
      ctx.report({message: 'late', span: firstLine(spanOf(node.position)), values: {what, other}})
    }

    /** The first line of a standing text shows which it is. */
    function firstLine(span: Span): Span {
      const first = ctx.draft.prose.find(({source}) => contains(span, source))
      if (!first) return span
      const end = first.text.length <= shown ? first.text.trimEnd().length : first.text.lastIndexOf(' ', shown)
      return ctx.sourceSpan(first, {start: 0, end: end > 0 ? end : shown})
    }
  },
})

/** How much of a text a finding shows. */
const shown = 60
