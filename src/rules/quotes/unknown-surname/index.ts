import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'

export default defineRule({
  summary: 'A speaker goes by a surname that the release never gives in full',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'AP', note: 'names: full name on first reference'},
  messages: {
    unknown:
      'Nobody called {name} is named in full in this release: give the full name and title where the person first speaks.',
  },
  create: ctx => ({
    quote({speaker}) {
      const mention = speaker?.mention
      const name = speaker?.name
      if (!speaker || !mention || !name || /\s/.test(name)) return
      const isTitled = /^(?:Mr|Mrs|Ms|Dr|Prof)\.?\s/.test(mention.text)
      // “President Ruiz” is known by the post, and an organization may go by one word.
      const isPerson = isTitled || (speaker.type === 'person' && speaker.title === null)
      if (!isPerson || !/^\p{Lu}\p{Ll}+/u.test(name)) return
      ctx.report({message: 'unknown', span: spanOf(mention.position), values: {name}})
    },
  }),
})
