import {hasOwnRules, type LintConfig, onceFor} from '../../lint/index.js'

/**
 * A configuration as one text, the same for the same: what is looked at when a release is checked. Undefined where rules of the
 * house may depend on what a configuration does not hold.
 */
export const digestOf = onceFor(({rules, organization, vocabulary, fiscalYearEnd, ...config}: LintConfig) =>
  hasOwnRules(config)
    ? undefined
    : JSON.stringify([settingsIn(rules), organization, vocabulary, fiscalYearEnd ?? null]),
)

/** Levels and options; who set them does not matter. */
const settingsIn = (rules: LintConfig['rules']): readonly unknown[] =>
  [...rules].map(([id, {level, options}]) => [id, level, options])
