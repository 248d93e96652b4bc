import {companySuffixes} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {contains, spanOf} from '../../../source/index.js'

const suffix = new RegExp(`[,\\s]{1,3}(?:${[...companySuffixes].join('|')})\\b\\.?`, 'gi')

export default defineRule({
  summary: '“About X” describes an organization that the release never names',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'PR convention', note: 'the boilerplate describes an organization of the release'},
  messages: {
    unknown:
      '“About {name}” describes an organization that the rest of the release never names: check the boilerplate or the name.',
  },
  create: ctx => ({
    boilerplate(node) {
      const name = node.organization
      const words = significant(name)
      if (words.length === 0) return
      const span = spanOf(node.position)
      const texts = ctx.draft.prose.filter(p => !contains(span, p.source) && p.role !== 'disclaimer').map(p => p.text)
      const elsewhere = fold(
        [...texts, ctx.release.meta.title ?? '', ctx.release.meta.organization ?? '', ...ctx.organization.names].join(
          '\n',
        ),
      )
      // Any telling word of the name is enough: a release may say “Acme” for “Acme Robotics Corporation”.
      if (words.some(word => elsewhere.includes(word)) || elsewhere.includes(initials(name))) return
      const heading = node.children[0]
      const at = heading?.position ? spanOf(heading.position) : span
      const start = Math.max(at.start, ctx.draft.source.value.indexOf(name, at.start))
      const end = Math.min(start + name.length, at.end)
      ctx.report({message: 'unknown', span: {start, end}, values: {name}})
    },
  }),
})

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\n ]/gu, '')

function significant(name: string): readonly string[] {
  return fold(name.replace(suffix, ''))
    .split(' ')
    .filter(word => word.length > 2 && !/^(?:the|and|our|for|company|us)$/.test(word))
}

/** “International Robotics Association” may go as IRA. */
function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('')
    .toLowerCase()
  return letters.length >= 3 ? letters : '\u0000'
}
