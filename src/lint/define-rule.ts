import type {OptionSpec, RuleDefinition} from './types.js'

/** Declares a rule; message keys and option types are checked against what `create` uses. */
export function defineRule<
  const M extends string,
  const O extends Record<string, OptionSpec> = Record<never, OptionSpec>,
>(rule: RuleDefinition<M, O>): RuleDefinition<M, O> {
  return rule
}
