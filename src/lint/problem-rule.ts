import type {Problem} from '../source/index.js'
import {defineRule} from './define-rule.js'
import type {RuleDefinition} from './types.js'

/** Builds the rule that reports what the reading stages noticed of one kind, so that it can be configured like any other. */
export function problemRule({kind, summary, level}: Pick<Problem, 'kind'> & Pick<RuleDefinition, 'summary' | 'level'>) {
  return defineRule({
    summary,
    level,
    presets: ['recommended'],
    fix: 'no',
    quoted: 'yes',
    convention: {name: 'pressrel', note: 'what the reading stages notice'},
    messages: {noticed: '{message}'},
    create: ctx => ({
      problem(problem) {
        if (problem.kind !== kind) return
        const {message, span, suggestion} = problem
        ctx.report({message: 'noticed', span, values: {message}, suggestion})
      },
    }),
  })
}
