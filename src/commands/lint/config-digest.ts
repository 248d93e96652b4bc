import {readFileSync} from 'node:fs'
import {isRuleData} from '../../cli/custom-rules/resolve-source.js'
import {hasOwnRules, type LintConfig, onceFor} from '../../lint/index.js'

/**
 * A configuration as one text, the same for the same: what is looked at when a release is checked. Undefined where rules of the
 * house are code, which may depend on anything.
 */
export const digestOf = onceFor((config: LintConfig) => {
  const {rules, organization, vocabulary, fiscalYearEnd, ruleFiles} = config
  const files = [...new Set(ruleFiles.values())]
  if ((hasOwnRules(config) && files.length === 0) || !files.every(isRuleData)) return undefined
  const texts = files.map(file => readFileSync(file, 'utf8'))
  return JSON.stringify([settingsIn(rules), organization, vocabulary, fiscalYearEnd ?? null, texts])
})

/** Levels and options; who set them does not matter. */
const settingsIn = (rules: LintConfig['rules']): readonly unknown[] =>
  [...rules].map(([id, {level, options}]) => [id, level, options])
