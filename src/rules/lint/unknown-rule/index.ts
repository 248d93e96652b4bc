import {defineRule} from '../../../lint/define-rule.js'
import {directiveVerbs} from '../../../lint/directives/index.js'
import {closest, type Edit, type Span} from '../../../source/index.js'

export default defineRule({
  summary: 'A comment for pressrel names a rule that does not exist, or asks for what there is not',
  level: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  quoted: 'yes',
  convention: {name: 'pressrel', note: 'comments in a release'},
  messages: {
    rule: 'There is no rule “{name}”, so this comment hides nothing of it{hint}',
    verb: 'There is no comment “{name}”, so it does nothing{hint}',
  },
  create: ctx => ({
    directive({verb, verbSpan, names}) {
      const report = (message: 'rule' | 'verb', name: string, span: Span, right: string | undefined): void => {
        const edits: readonly Edit[] | undefined = right === undefined ? undefined : [{...span, text: right}]
        const hint = right === undefined ? '.' : `: did you mean “${right}”?`
        ctx.report({message, span, values: {name, hint}, suggestion: right, edits})
      }
      if (!directiveVerbs.some(known => known === verb)) {
        const right = closest(verb, directiveVerbs)
        report('verb', `pressrel-${verb}`, verbSpan, right && `pressrel-${right}`)
      }
      for (const {name, span} of names)
        if (!ctx.ruleIds.includes(name)) report('rule', name, span, closest(name, ctx.ruleIds))
    },
  }),
})
