import {PressrelError} from '../../errors.js'
import {isOwnCategory, listedRule, type RuleDefinition} from '../../lint/index.js'
import {type ConfigLink, noteRead} from '../config-chain.js'
import {shownPath} from '../shown-path.js'
import {readData} from './read-data.js'
import {readModule} from './read-module.js'
import {isRuleData, resolveSource} from './resolve-source.js'

/** A rule of the house and where it stands. */
export interface CustomRule {
  readonly id: string
  readonly rule: RuleDefinition
  /** Absolute. */
  readonly file: string
}

/**
 * Loads the rules of the house that configurations name under `custom_rules`: files of data, and modules, whose code runs. Throws
 * `E_CONFIG` for what is missing or wrong.
 */
export async function loadCustomRules(links: readonly ConfigLink[]): Promise<readonly CustomRule[]> {
  const rules = new Map<string, CustomRule>()
  for (const link of links) {
    for (const {name, path} of namesIn(link)) {
      const file = resolveSource(name, link.where)
      if (file === undefined) throw await missing(name, link, path)
      if ([...rules.values()].some(rule => rule.file === file)) continue
      for (const rule of await readRules(file)) {
        const known = rules.get(rule.id)
        if (known) throw twice(rule, known)
        rules.set(rule.id, rule)
      }
    }
  }
  return [...rules.values()]
}

/** The rules of one file, whatever it is written in. Throws `E_CONFIG`. */
export async function readRules(file: string): Promise<readonly CustomRule[]> {
  noteRead(file)
  const read = isRuleData(file) ? await readListed(file) : await readModule(file)
  return [...read].map(([id, rule]) => {
    if (/^[^/]+\/[^/]+$/.test(id) && !isOwnCategory(id)) return {id, rule, file}
    const message = `“${id}” is no name for a rule of the house`
    const hint = 'Write category/name with a category that pressrel does not have, such as house/slogan'
    throw new PressrelError('E_CONFIG', message, {file: shownPath(file), hint})
  })
}

async function readListed(file: string): Promise<ReadonlyMap<string, RuleDefinition>> {
  return new Map([...(await readData(file))].map(([id, rule]) => [id, listedRule(rule)]))
}

/** What is no text is refused where the configuration is checked as a whole. */
function namesIn({raw}: ConfigLink): readonly {readonly name: string; readonly path: readonly (string | number)[]}[] {
  const given = raw.custom_rules
  if (typeof given === 'string') return [{name: given, path: ['custom_rules']}]
  if (!Array.isArray(given)) return []
  return given.flatMap((name: unknown, i) => (typeof name === 'string' ? [{name, path: ['custom_rules', i]}] : []))
}

async function missing(name: string, {where}: ConfigLink, path: readonly (string | number)[]): Promise<unknown> {
  const {withPlaces} = await import('../config-places.js')
  const isFile = /[./]/.test(name.replace(/^@[^/]{1,200}\//, ''))
  const hint = isFile
    ? 'Files are named from the folder of the configuration'
    : `Is it installed? npm install --save-dev ${name}`
  return withPlaces(new PressrelError('E_CONFIG', `there are no rules “${name}”`, {file: where, place: {path}, hint}))
}

function twice({id, file}: CustomRule, known: CustomRule): PressrelError {
  return new PressrelError('E_CONFIG', `the rule “${id}” stands in ${shownPath(known.file)} already`, {
    file: shownPath(file),
    hint: 'Give one of them another name',
  })
}
