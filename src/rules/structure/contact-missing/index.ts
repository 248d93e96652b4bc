import {defineRule} from '../../../lint/define-rule.js'
import {wordsIn} from '../contact-words.js'
import {lastWords} from '../edges.js'

export default defineRule({
  summary: 'Nothing says whom the press may call',
  level: 'warning',
  presets: ['wire'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'Wire', note: 'a media contact with every release'},
  messages: {
    missing:
      'Nothing says whom the press may call: add “Media contact” with a name, a phone number and an e-mail address.',
  },
  create: ctx => {
    let isThere = ctx.release.meta.contacts !== undefined
    return {
      contacts(node) {
        isThere ||= node.contacts.length > 0 || /\d{3}.\d{4}/.test(wordsIn(ctx.draft.source, node))
      },
      prose({text}) {
        if (!isThere && text.includes('@') && /\w@\w/.test(text)) isThere = true
      },
      'release:exit'() {
        if (!isThere && ctx.draft.prose.length > 0) ctx.report({message: 'missing', span: lastWords(ctx.draft)})
      },
    }
  },
})
