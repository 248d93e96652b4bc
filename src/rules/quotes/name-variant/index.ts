import {defineRule} from '../../../lint/define-rule.js'
import {speakersOf} from '../speakers-of.js'
import {findSpellings} from './spellings.js'

export default defineRule({
  summary: 'One speaker whose name is spelled two ways',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'consistency', note: 'one person, one spelling'},
  messages: {
    variant: '{wrong} is {right} elsewhere in this release: check which is right and write the name one way.',
    approved: 'The configuration spells this name {right}, not {wrong}.',
  },
  create: ctx => {
    const approved = new Set(ctx.organization.spokespeople.map(({name}) => name))
    const names = new Set(approved)
    return {
      quote(quote) {
        for (const {type, name} of speakersOf(quote)) if (type === 'person' && name?.includes(' ')) names.add(name)
      },
      'release:exit'() {
        const known = new Set(approved)
        for (const name of names) {
          const {same, others} = findSpellings(name, ctx.draft.prose)
          for (const other of others) {
            if (known.has(other.written)) continue
            known.add(other.written).add(name)
            const isApproved = approved.has(name)
            const count = others.filter(({written}) => written === other.written).length
            // The rarer spelling is the slip, unless the house has said how the name is spelled.
            const [right = other, wrong] =
              isApproved || count <= same.length ? [{written: name}, other] : [other, same[0] ?? other]
            ctx.report({
              message: isApproved ? 'approved' : 'variant',
              span: ctx.sourceSpan(wrong.prose, wrong.span),
              values: {wrong: wrong.written, right: right.written},
              suggestion: right.written,
            })
          }
        }
      },
    }
  },
})
