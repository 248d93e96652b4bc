import {defineRule} from '../../../lint/define-rule.js'
import {contains, spanOf} from '../../../source/index.js'
import {namesInCapitals, tellingWords} from '../organization-words.js'

/** So many are looked for in the rest of a release: each costs time for all of its text. */
const mostBoilerplates = 100

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
  create: ctx => {
    let count = 0
    return {
      boilerplate(node) {
        const name = node.organization
        if (++count > mostBoilerplates || tellingWords(name).length === 0) return
        const span = spanOf(node.position)
        const texts = ctx.draft.prose.filter(p => !contains(span, p.source) && p.role !== 'disclaimer').map(p => p.text)
        const {title = '', organization = ''} = ctx.release.meta
        // Any telling word of the name is enough: a release may say “Acme” for “Acme Robotics Corporation”.
        if (namesInCapitals([...texts, title, organization, ...ctx.organization.names], name)) return
        const heading = node.children[0]
        const at = heading?.position ? spanOf(heading.position) : span
        // A name with markup in it is not found as it is read.
        const start = ctx.draft.source.value.indexOf(name, at.start)
        const found = {start, end: start + name.length}
        ctx.report({message: 'unknown', span: contains(at, found) ? found : at, values: {name}})
      },
    }
  },
})
