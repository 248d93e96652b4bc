import type {OptionSpec, OptionValues, RuleContext, RuleDefinition} from './types.js'
import type {Visitors} from './visitors.js'

/** Refuses what is no visitor: TypeScript alone lets a function return more than its type asks for. */
type Only<V> = V & {readonly [K in keyof V]?: K extends keyof Visitors ? Visitors[K] : never}

/** Declares a rule; message keys, option types and the keys of visitors are checked against what `create` uses. */
export function defineRule<
  const M extends string,
  V extends Visitors,
  const O extends Record<string, OptionSpec> = Record<never, OptionSpec>,
>(
  rule: Omit<RuleDefinition<M, O>, 'create'> & {create(ctx: RuleContext<M, OptionValues<O>>): Only<V>},
): RuleDefinition<M, O> {
  return rule
}
