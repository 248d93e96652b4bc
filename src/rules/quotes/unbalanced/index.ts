import {defineRule} from '../../../lint/define-rule.js'
import {onceFor} from '../../../lint/once-for.js'
import type {Prose, Quotation} from '../../../prose/index.js'

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
      'This mark closes a quotation that was never opened: open it where the words of the speaker begin, or take this mark out.',
    doubled: 'Two opening marks touch: take one out.',
    notReopened:
      'This mark closes a quotation that the paragraph before opened: open this paragraph with a mark as well.',
    misplaced: 'This mark belongs to the words that follow: move it past the space.',
  },
  create: ctx => {
    const faults: Quotation[] = []
    return {
      quotation(quotation) {
        if (isFault(quotation)) faults.push(quotation)
      },
      'release:exit'() {
        for (let i = 0; i < faults.length; i++) {
          const [fault, next] = [faults[i], faults[i + 1]]
          if (!fault) continue
          const message = fault.isMisplaced ? 'misplaced' : next && pairOf(fault, next)
          // Two marks, one fault: it shows at the mark that stands wrong.
          if (message && !fault.isMisplaced) i++
          const shown = message === 'notReopened' && next ? next : fault
          const {prose, outer, open} = shown
          const at = open === null ? {start: outer.end - 1, end: outer.end} : {start: outer.start, end: outer.start + 1}
          ctx.report({
            message: message ?? (open === null ? 'neverOpened' : touchesAnother(shown) ? 'doubled' : 'neverClosed'),
            span: ctx.sourceSpan(prose, at),
          })
        }
      },
    }
  },
})

/** Attributes and shortcodes that a content system left behind are no quotations. */
const hasLeftovers = onceFor(({text}: Prose) => /="|\{\{<|\[\/?\w{2,12}_/.test(text))

function isFault({prose, open, close, depth, unbalanced}: Quotation): boolean {
  if (!unbalanced || depth > 0 || prose.role === 'table') return false
  if (hasLeftovers(prose) || close === "''") return false
  // A single mark alone is an apostrophe more often than a quotation, but for ‘ where a paragraph opens.
  if (open === '‘' && close === null) return true
  return open !== '‘' && open !== "'" && close !== '’' && close !== "'"
}

/** ““From the start …”: one of them is left over. */
const touchesAnother = ({prose: {text}, outer: {start}}: Quotation): boolean =>
  /^["“]{2}/.test(text.slice(start, start + 2)) || /^["“]{2}/.test(text.slice(Math.max(0, start - 1), start + 1))

/** What two marks without a partner have in common. */
function pairOf(fault: Quotation, next: Quotation): 'notReopened' | 'misplaced' | undefined {
  if (next.open !== null) return undefined
  if (fault.open !== null) return next.prose.index === fault.prose.index + 1 ? 'notReopened' : undefined
  if (next.prose !== fault.prose) return undefined
  // said Ruiz." To grow, we hire."
  const {text} = fault.prose
  return /^["”] \p{Lu}/u.test(text.slice(fault.outer.end - 1, fault.outer.end + 2)) ? 'misplaced' : undefined
}
