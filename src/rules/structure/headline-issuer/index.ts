import {defineRule} from '../../../lint/define-rule.js'
import type {ProseRole} from '../../../prose/index.js'
import {foldWords, namesOrganization} from '../organization-words.js'
import {wordsOf} from '../words-of.js'
import {issuersOf} from './issuer.js'

const top: ReadonlySet<ProseRole> = new Set(['headline', 'subheadline', 'lead'])

export default defineRule({
  summary: 'Neither the headlines nor the first paragraph name the organization that issues the release',
  level: 'warning',
  presets: ['wire'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'Wire', note: 'source attribution: who issues the news'},
  messages: {
    unnamed:
      'Neither the headlines nor the first paragraph name {name}, which issues this release: name it in the headline.',
  },
  create: ctx => {
    let text = ''
    return {
      prose(prose) {
        if (top.has(prose.role)) text += ` ${prose.text}`
      },
      'release:exit'() {
        const headline = ctx.release.children.find(node => node.type === 'headline')
        const names = issuersOf(ctx.release, ctx.organization)
        const [name] = names
        if (!headline || name === undefined) return
        const folded = foldWords(text)
        if (names.some(one => namesOrganization(folded, one))) return
        ctx.report({message: 'unnamed', span: wordsOf(headline), values: {name}})
      },
    }
  },
})
