import type {Command} from 'commander'
import {recordFormat} from '../../cli/formats.js'
import {exporterNames, textProfiles} from '../../export/index.js'
import {importerNames} from '../../import/index.js'
import {levels, listRules, presetNames, presets} from '../../lint/index.js'
import {reporterNames} from '../../report/index.js'
import {forms} from '../../scaffold/index.js'
import {sourceFormats} from '../../source/index.js'
import {formats as configFormats} from '../config/run.js'
import {formats as exportFormats} from '../export/options.js'
import {formats as extractFormats} from '../extract/format.js'
import {kinds} from '../extract/kinds.js'
import {formats as importFormats} from '../import/run.js'
import {formats as newFormats} from '../new/options.js'
import {ownTemplates} from '../new/templates/load.js'
import {formats as parseFormats} from '../parse/options.js'
import {formats as ruleFormats} from '../rules/run.js'
import {shellNames} from './shell-names.js'
import type {Values, Word, WordList} from './values.js'

/** What options and arguments take that take one of a list, by their name, with the command before it where it matters. */
export type Choices = Readonly<Record<string, Values>>

/** The lists that the commands check against; a list that is written by hand here would be wrong one day. */
export function readChoices(program: Command): Choices {
  const rules = list(
    'rules',
    listRules().map(({id, summary}) => ({name: id, about: summary})),
  )
  const templates = ownTemplates().map(({name, summary, forms: known}) => ({
    name,
    about: `${summary} (${known.join(', ')})`,
  }))
  const commands = program.commands.map(command => ({name: command.name(), about: command.description()}))
  return {
    'lint --format': oneOf('lint_formats', reporterNames),
    'extract --format': oneOf('extract_formats', extractFormats),
    'parse --format': oneOf('parse_formats', parseFormats),
    'rules --format': oneOf('rules_formats', ruleFormats),
    'config --format': oneOf('config_formats', configFormats),
    'export --format': oneOf('export_formats', exportFormats),
    'new --format': oneOf('new_formats', newFormats),
    'new --form': oneOf('forms', forms),
    'export --to': {kind: 'several', of: list('exporters', exporterNames)},
    'import --format': oneOf('import_formats', importFormats),
    'export --profile': oneOf('text_profiles', textProfiles),
    'extract --only': {kind: 'several', of: list('kinds', kinds)},
    '--preset': {
      kind: 'several',
      of: list(
        'presets',
        presetNames.map(name => ({name, about: presets[name].about})),
      ),
    },
    '--rule': {kind: 'pair', of: rules, second: levels},
    '--from': oneOf('source_formats', [...new Set([...sourceFormats, ...importerNames])]),
    '--input-format': oneOf('record_formats', [recordFormat]),
    rules: {kind: 'one', of: rules},
    categories: oneOf('categories', [...new Set(listRules().map(({category}) => category))]),
    template: oneOf('templates', templates),
    command: oneOf('commands', commands),
    shell: oneOf('shells', shellNames),
  }
}

const oneOf = (name: string, words: readonly (string | Word)[]): Values => ({kind: 'one', of: list(name, words)})

const list = (name: string, words: readonly (string | Word)[]): WordList => ({
  name,
  words: words.map(word => (typeof word === 'string' ? {name: word} : word)),
})
