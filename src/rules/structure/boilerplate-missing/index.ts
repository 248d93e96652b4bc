import {defineRule} from '../../../lint/define-rule.js'
import {lastWords} from '../edges.js'

const opening = /^\W{0,4}about\s+[\p{Lu}\d]/iu

export default defineRule({
  summary: 'No “About …” says who issues the release',
  level: 'warning',
  presets: ['wire'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'Wire', note: 'a boilerplate about the issuer at the end'},
  messages: {missing: 'No section says who issues this release: add “About {name}” and a paragraph at its end.'},
  create: ctx => {
    let isThere = false
    return {
      boilerplate() {
        isThere = true
      },
      // Also one that runs into its text, and is then no part of the tree.
      prose({text}) {
        isThere ||= opening.test(text)
      },
      'release:exit'({meta}) {
        if (isThere || ctx.draft.prose.length === 0) return
        const name = meta.organization ?? ctx.organization.names[0] ?? '…'
        ctx.report({message: 'missing', span: lastWords(ctx.draft), values: {name}})
      },
    }
  },
})
