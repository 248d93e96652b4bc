import type {Quote} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {visitBlocks} from '../../../lint/visit-blocks.js'
import type {Prose} from '../../../prose/index.js'
import {attributionSigns} from '../attributed-in.js'
import {mostPeople} from '../most-people.js'
import {speakersOf} from '../speakers-of.js'
import {findSpellings} from './spellings.js'
import {findSurnameSlips} from './surname-slips.js'

export default defineRule({
  summary: 'One speaker whose name is spelled two ways',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'consistency', note: 'one person, one spelling'},
  messages: {
    variant: '{wrong} is {right} elsewhere in this release: check which is right and write the name one way.',
    surname: 'The surname is {right} where this release gives the full name: write {right}, not {wrong}.',
    approved: 'The configuration spells this name {right}, not {wrong}.',
  },
  create: ctx => {
    const approved = new Set(ctx.organization.spokespeople.map(({name}) => name))
    const names = new Set(approved)
    const quotes: Quote[] = []
    const attributing: Prose[] = []
    return {
      blocks: [visitBlocks(attributionSigns, prose => void attributing.push(prose))],
      quote(quote) {
        quotes.push(quote)
        for (const {type, name} of speakersOf(quote))
          if (type === 'person' && name?.includes(' ') && names.size < approved.size + mostPeople) names.add(name)
      },
      'release:exit'() {
        const known = new Set(approved)
        for (const {wrong, right, span} of findSurnameSlips(quotes, names, attributing, ctx)) {
          if (known.has(wrong)) continue
          known.add(wrong)
          ctx.report({message: 'surname', span, values: {wrong, right}, suggestion: right})
        }
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
