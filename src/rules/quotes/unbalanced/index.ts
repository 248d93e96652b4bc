import {defineRule} from '../../../lint/define-rule.js'

export default defineRule({
  summary: 'A quotation that is never closed, or never opened',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'AP', note: 'quotation marks'},
  messages: {
    neverClosed: 'This quotation is never closed: put the closing mark where the words of the speaker end.',
    neverOpened:
      'This mark closes a quotation that was never opened: put the opening mark where the words of the speaker begin.',
  },
  create: ctx => ({
    quotation(quotation) {
      const {prose, outer, open, close, depth, unbalanced} = quotation
      if (!unbalanced || depth > 0 || prose.role === 'table') return
      // Attributes and shortcodes that a content system left behind are no quotations.
      if (/="|\{\{<|\[\/?\w{2,12}_/.test(prose.text) || close === "''") return
      // A single mark alone is an apostrophe more often than a quotation.
      if (open === '‘' || open === "'" || close === '’' || close === "'") return
      const at = open === null ? {start: outer.end - 1, end: outer.end} : {start: outer.start, end: outer.start + 1}
      ctx.report({message: open === null ? 'neverOpened' : 'neverClosed', span: ctx.sourceSpan(prose, at)})
    },
  }),
})
