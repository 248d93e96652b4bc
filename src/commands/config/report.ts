import {dirname, resolve} from 'node:path'
import {readChain} from '../../cli/config-chain.js'
import {configForFile, type GivenConfig} from '../../cli/config-files.js'
import {findConfig} from '../../cli/find-config.js'
import {openIgnoreFiles} from '../../cli/ignored.js'
import {placeOfLeftOut, whyLeftOut} from '../../cli/left-out.js'
import {shownPath} from '../../cli/shown-path.js'
import {type LintConfig, type Origin, optionsOf, type RuleSetting, type StatedConfig} from '../../lint/index.js'
import {openShownOrigins} from './origins.js'
import type {ConfigReport, ShownLeftOut, ShownOrigin, ShownRule} from './types.js'

type Show = (origin: Origin) => ShownOrigin

/** Gathers what applies to a file, and where it was set. Throws `E_CONFIG`. */
export async function reportConfig(file: string, given: GivenConfig, withOff: boolean): Promise<ConfigReport> {
  const config = await configForFile(file, given)
  const show = openShownOrigins()
  const rules = config.definitions.map(([id, rule]) =>
    showRule(id, optionsOf(rule, config.rules.get(id)), config, show),
  )
  return {
    file,
    configFiles: await filesOf(file, given),
    presets: presetsOf(config.stated, show),
    leftOut: await findLeftOut(file, config),
    customRules: config.stated.customRules.map(({value, origin}) => ({value, origin: show(origin)})),
    rules: withOff ? rules : rules.filter(({level}) => level !== 'off'),
    ...factsOf(config.stated, show),
  }
}

async function filesOf(file: string, {config}: GivenConfig): Promise<readonly string[]> {
  const path = config ?? findConfig(dirname(resolve(file)))
  const links = path === undefined ? [] : await readChain(path)
  return links.map(({where}) => shownPath(where))
}

/** Every configuration extends `recommended`, whether it says so or not. */
function presetsOf({presets}: StatedConfig, show: Show): ConfigReport['presets'] {
  const stated = new Map(presets.map(({value, origin}) => [value, show(origin)]))
  const names = new Set(['recommended' as const, ...stated.keys()])
  return [...names].map(name => ({name, origin: stated.get(name) ?? null}))
}

async function findLeftOut(file: string, config: LintConfig): Promise<ShownLeftOut | null> {
  const folder = dirname(resolve(file))
  const ours = whyLeftOut(file, config, await openIgnoreFiles(folder, ['.pressrelignore']))
  const both = await openIgnoreFiles(folder, ['.pressrelignore', '.gitignore'])
  const found = ours ?? both.lineOnWay(file)
  if (!found) return null
  return {by: found.by, ...(await placeOfLeftOut(found)), pattern: found.pattern, whenNamed: ours !== undefined}
}

function showRule(id: string, options: ShownRule['options'], {rules}: LintConfig, show: Show): ShownRule {
  const setting = rules.get(id)
  if (!setting) return {id, level: 'off', options, origin: null, over: []}
  return {id, level: setting.level, options, origin: show(setting.origin), over: overOf(setting, show)}
}

function overOf({origin, below}: RuleSetting, show: Show): ShownRule['over'] {
  if (!below) return []
  const rest = overOf(below, show)
  // The command line is put over everything once more after overrides.
  return origin.kind === 'option' && below.origin.kind === 'option'
    ? rest
    : [{level: below.level, origin: show(below.origin)}, ...rest]
}

function factsOf(
  {organization, vocabulary, fiscalYearEnd}: StatedConfig,
  show: Show,
): Pick<ConfigReport, 'organization' | 'vocabulary' | 'fiscalYearEnd'> {
  const facts = Object.values(organization).filter(fact => fact !== undefined)
  const shown = <T>({value, origin}: {value: T; origin: Origin}) => ({value, origin: show(origin)})
  return {
    organization: facts.map(fact => ({key: keyOf(fact.origin), ...shown<unknown>(fact)})),
    vocabulary: {
      accept: vocabulary.accept.map(shown),
      reject: vocabulary.reject.map(shown),
      replace: vocabulary.replace.map(({value: [word, value], origin}) => ({word, ...shown({value, origin})})),
    },
    fiscalYearEnd: fiscalYearEnd ? shown(fiscalYearEnd) : null,
  }
}

/** A fact's key as the configuration has it: `safe_harbor`. */
const keyOf = (origin: Origin): string => (origin.kind === 'file' ? String(origin.path[1] ?? '') : '')
