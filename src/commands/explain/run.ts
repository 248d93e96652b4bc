import {paintFor} from '../../cli/colour.js'
import type {GlobalOptions} from '../../cli/command.js'
import {configForFolder} from '../../cli/config-files.js'
import {deliver} from '../../cli/output.js'
import {readRulePage} from '../../cli/rule-pages.js'
import {PressrelError} from '../../errors.js'
import {listRules, type RuleEntry} from '../../lint/index.js'
import {rulePage, ruleTable} from '../../report/index.js'
import {closest} from '../../source/index.js'

/** Lines that are longer are hard to read. */
const widest = 100
/** The columns of a page that is no terminal. */
const pageWidth = 80

/** `pressrel explain RULE…`: rules, and categories as lists of theirs. */
export async function run(names: readonly string[], options: GlobalOptions): Promise<void> {
  const rules = listRules(await configForFolder('.', {config: options.config}))
  const columns = options.output === undefined ? process.stdout.columns : undefined
  const paint = await paintFor(process.stdout, options)
  const pages = names.map(name => {
    const rule = rules.find(({id}) => id === name)
    if (rule) return rulePage(readRulePage(name) ?? '', rule, {paint, width: Math.min(widest, columns ?? pageWidth)})
    return ruleTable(rulesOf(name, rules), paint, columns)
  })
  await deliver(pages.join('\n\n'), options)
}

function rulesOf(name: string, rules: readonly RuleEntry[]): readonly RuleEntry[] {
  const ofCategory = rules.filter(({category}) => category === name)
  if (ofCategory.length > 0) return ofCategory
  throw new PressrelError('E_USAGE', `there is no rule “${name}”`, {hint: hintFor(name, rules)})
}

/** The rule or category that was probably meant: by its name, or by its last part alone. */
function hintFor(name: string, rules: readonly RuleEntry[]): string {
  const noun = rules.find(({id}) => id.endsWith(`/${name}`))?.id
  const meant =
    noun ??
    closest(
      name,
      rules.flatMap(({id, category}) => [id, category]),
    )
  return meant === undefined ? '“pressrel rules” lists them' : `Did you mean “${meant}”?`
}
