import {Command, Help, type Option} from 'commander'
import completion from '../commands/completion/spec.js'
import config from '../commands/config/spec.js'
import explain from '../commands/explain/spec.js'
import exportSpec from '../commands/export/spec.js'
import extract from '../commands/extract/spec.js'
import help from '../commands/help/spec.js'
import importSpec from '../commands/import/spec.js'
import init from '../commands/init/spec.js'
import lint from '../commands/lint/spec.js'
import lsp from '../commands/lsp/spec.js'
import newSpec from '../commands/new/spec.js'
import parse from '../commands/parse/spec.js'
import rules from '../commands/rules/spec.js'
import testRules from '../commands/test-rules/spec.js'
import {addGlobalOptions} from './command.js'
import {refuseEmptyValues, usageLine} from './usage.js'
import {version} from './version.js'

const specs = [
  lint,
  extract,
  parse,
  exportSpec,
  importSpec,
  newSpec,
  rules,
  explain,
  config,
  testRules,
  init,
  lsp,
  completion,
  help,
]

const examples = `
Examples:
  pressrel lint release.md
  pressrel extract release.md
  pressrel export --to html release.md -o release.html
  pressrel new product-launch -o launch.md

Exit codes: 0 all is well, 1 errors were found or a file failed, 2 nothing could be done.
“pressrel help lint” says what lint does.`

/** The program with its commands; what it knows of them is light, the work is loaded when one is called. */
export function createProgram(): Command {
  const program = new Command('pressrel')
    .description('Checks, reads and exports press releases: who said what, the figures, the dates.')
    .version(version, '-V, --version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .helpCommand(false)
    .helpOption('-h, --help', 'show this help')
    .configureHelp({showGlobalOptions: true, subcommandTerm: termOf, visibleGlobalOptions: globalOptionsOf})
    .configureOutput({outputError: (text, write) => write(usageLine(text))})
    .addHelpText('after', examples)
    .hook('preAction', (_, command) => refuseEmptyValues(command.optsWithGlobals()))
  addGlobalOptions(program)
  for (const spec of specs) spec.register(program)
  for (const command of program.commands)
    command.configureOutput({outputError: (text, write) => write(usageLine(text, command.name()))})
  return program
}

/** A command in the list of all: its name and what it works on. */
const termOf = (command: Command): string =>
  [
    command.name(),
    ...command.registeredArguments.map(argument =>
      argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
    ),
  ].join(' ')

/** Options about reading releases, which mean nothing to a command that reads none. */
const aboutReading = ['date', 'from', 'encoding', 'maxBytes', 'maxLineLength', 'maxNesting']

function globalOptionsOf(this: Help, command: Command): Option[] {
  const all = Help.prototype.visibleGlobalOptions.call(this, command)
  const isReading = command.registeredArguments.some(argument => argument.name() === 'files')
  return isReading ? all : all.filter(option => !aboutReading.includes(option.attributeName()))
}
