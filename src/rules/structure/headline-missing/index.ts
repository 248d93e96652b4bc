import {defineRule} from '../../../lint/define-rule.js'

export default defineRule({
  summary: 'The release has no headline',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'PR convention', note: 'headline first'},
  messages: {
    missing: 'This release has no headline: write one in the first line, or under “title” in the front matter.',
  },
  create: ctx => ({
    release(release) {
      if (release.children.some(node => node.type === 'headline')) return
      const first = ctx.draft.prose[0]
      const start = first?.source.start ?? 0
      ctx.report({message: 'missing', span: {start, end: Math.min(first?.source.end ?? start, start + 40)}})
    },
  }),
})
