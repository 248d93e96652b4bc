import {findWrittenDate} from '../../../calendar/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {wordsOf} from '../words-of.js'

/** How much of the paragraph a finding shows. */
const shown = 40
const reach = 120
const dash = /\s?(?:--|[–—])|\s-\s/

/** “WASHINGTON –”, “Leeds (Newsline) Monday, May 12, 2026, 7 a.m. —”: place or day before a dash, in whatever other form. */
function opensLikeDateline(head: string): boolean {
  const length = head.search(dash)
  if (length < 0) return false
  const opening = head.slice(0, length)
  return (
    /^[^\p{L}]{0,6}\p{Lu}{4}/u.test(opening) ||
    (/\d/.test(opening) && !/^(?:On|In)\s/.test(opening) && findWrittenDate(opening) !== undefined)
  )
}

export default defineRule({
  summary: 'The first paragraph opens with no dateline',
  level: 'warning',
  presets: ['wire'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'AP', note: 'datelines'},
  messages: {
    missing:
      'The first paragraph does not say where and when this was issued: open it with a dateline, such as “LEEDS, England, May 12, 2026 —”.',
  },
  create: ctx => ({
    lead(node) {
      if (node.dateline || ctx.release.meta.location !== undefined) return
      const {start, end} = wordsOf(node)
      if (opensLikeDateline(ctx.draft.source.value.slice(start, Math.min(end, start + reach)))) return
      ctx.report({message: 'missing', span: {start, end: Math.min(end, start + shown)}})
    },
  }),
})
