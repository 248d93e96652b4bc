import {defineRule} from '../../../lint/define-rule.js'
import type {Prose} from '../../../prose/index.js'
import {foldWords} from '../organization-words.js'

export default defineRule({
  summary: 'A subheadline is too long, or says what the headline says',
  level: 'warning',
  presets: ['ap', 'wire'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'Wire', note: 'subheadlines of 250 characters at most'},
  options: {
    limit: {kind: 'number', default: 250, about: 'How many characters a subheadline has at most.'},
  },
  messages: {
    long: 'This subheadline has {count} characters, more than {limit}: shorten it, and leave the rest to the first paragraph.',
    repeats: 'This subheadline says what the headline says: add something new, or take it out.',
  },
  create: ctx => {
    let headline = ''
    return {
      prose(prose) {
        if (prose.role === 'headline') headline = prose.text
        else if (prose.role === 'subheadline') check(prose)
      },
    }

    function check(prose: Prose): void {
      const text = prose.text.trim()
      // Words of a person that stand in strong above the lead.
      if (/^[“"]/.test(text)) return
      const start = prose.text.indexOf(text)
      const span = ctx.sourceSpan(prose, {start, end: start + text.length})
      const {limit} = ctx.options
      const count = text.length <= limit ? 0 : [...text].length
      if (count > limit) ctx.report({message: 'long', span, values: {count, limit}})
      else if (isPartOf(foldWords(text), foldWords(headline))) ctx.report({message: 'repeats', span})
    }
  },
})

/** Whether every word of a subheadline stands in the headline, and they are most of it: not the name of the issuer alone. */
function isPartOf(subheadline: string, headline: string): boolean {
  const words = subheadline.split(/\s+/).filter(word => word !== '')
  const known = new Set(headline.split(/\s+/))
  return words.length > 3 && words.length * 2 > known.size && words.every(word => known.has(word))
}
