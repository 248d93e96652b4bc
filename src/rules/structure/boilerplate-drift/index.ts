import type {Boilerplate} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {findDrifts, likenessOf} from '../../../lint/drift.js'
import {blocksIn, type Prose} from '../../../prose/index.js'
import {spanOf} from '../../../source/index.js'
import {foldWords, namesOrganization, tellingWords} from '../organization-words.js'

/** The share of the approved words that makes a boilerplate the one that was approved, where no name tells. */
const enough = 0.5

export default defineRule({
  summary: 'The boilerplate differs from the approved text in the configuration',
  level: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  quoted: 'yes',
  convention: {name: 'PR convention', note: 'one approved boilerplate'},
  messages: {
    other: 'The approved boilerplate says “{approved}” here, not “{written}”{more}.',
    missing: 'After this the approved boilerplate goes on with “{approved}”{more}.',
    extra: 'The approved boilerplate does not say “{written}”{more}.',
  },
  create: ctx => {
    const {boilerplate: approved, names} = ctx.organization
    if (approved === undefined || approved.trim() === '') return {}
    const {draft} = ctx
    let chosen: Boilerplate | undefined
    let best = 0
    return {
      boilerplate(node) {
        const isOurs = names.some(name => tellingWords(name).length > 0 && isAbout(node, name))
        if (!isOurs && names.length > 0) return
        const share = likenessOf(blocksOf(node), approved) + (isOurs ? 1 : 0)
        if (share < enough || share <= best) return
        best = share
        chosen = node
      },
      'release:exit'() {
        if (!chosen) return
        const drifts = findDrifts(blocksOf(chosen), approved, draft.source)
        const [first] = drifts
        if (!first) return
        const edits = drifts.flatMap(({edit}) => edit ?? [])
        const isWhole =
          edits.length === drifts.length && edits.every((edit, i) => edit.start >= (edits[i - 1]?.end ?? 0))
        const more =
          drifts.length === 1
            ? ''
            : `, and differs in ${drifts.length - 1} more ${drifts.length === 2 ? 'place' : 'places'}`
        ctx.report({
          message: first.written === '' ? 'missing' : first.approved === '' ? 'extra' : 'other',
          span: first.span,
          values: {written: first.written, approved: first.approved, more},
          edits: isWhole ? edits : undefined,
        })
      },
    }

    function blocksOf({position}: Boilerplate): readonly Prose[] {
      return blocksIn(draft.prose, spanOf(position))
    }
  },
})

const isAbout = ({organization}: Boilerplate, name: string): boolean => namesOrganization(foldWords(organization), name)
