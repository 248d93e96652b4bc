import {paintFor} from '../../cli/colour.js'
import type {GlobalOptions} from '../../cli/command.js'
import {configForFolder} from '../../cli/config-files.js'
import {chooseFormat} from '../../cli/formats.js'
import {deliver} from '../../cli/output.js'
import {PressrelError} from '../../errors.js'
import {listRules, type RuleEntry} from '../../lint/index.js'
import {ruleMarkdown, ruleTable} from '../../report/index.js'
import {suggestion} from '../../source/index.js'

/** What commander hands to `pressrel rules`. */
export interface RulesOptions extends GlobalOptions {
  readonly format?: string
  readonly preset?: string
}

/** The formats of `pressrel rules`. */
export const formats = ['table', 'json', 'markdown'] as const

/** `pressrel rules`: all of them, or those of some categories. */
export async function run(categories: readonly string[], options: RulesOptions): Promise<void> {
  const format = chooseFormat(options.format, formats, 'table')
  const config = await configForFolder('.', {config: options.config, preset: options.preset})
  const rules = ofCategories(categories, listRules(config))
  await deliver(await toText(rules, format, options), options)
}

async function toText(
  rules: readonly RuleEntry[],
  format: (typeof formats)[number],
  options: RulesOptions,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(rules, null, 2)}\n`
  if (format === 'markdown') return ruleMarkdown(rules)
  const width = options.output === undefined ? process.stdout.columns : undefined
  return ruleTable(rules, await paintFor(process.stdout, options), width)
}

function ofCategories(names: readonly string[], rules: readonly RuleEntry[]): readonly RuleEntry[] {
  if (names.length === 0) return rules
  const categories = [...new Set(rules.map(({category}) => category))]
  const wrong = names.find(name => !categories.includes(name))
  if (wrong !== undefined) {
    throw new PressrelError('E_USAGE', `there is no category “${wrong}”`, {hint: suggestion(wrong, categories)})
  }
  return rules.filter(({category}) => names.includes(category))
}
