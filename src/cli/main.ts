import {Command, CommanderError} from 'commander'
import explain from '../commands/explain/spec.js'
import exportSpec from '../commands/export/spec.js'
import extract from '../commands/extract/spec.js'
import init from '../commands/init/spec.js'
import lint from '../commands/lint/spec.js'
import newSpec from '../commands/new/spec.js'
import parse from '../commands/parse/spec.js'
import rules from '../commands/rules/spec.js'
import {exitCodes, isClosedPipe, reportFailure} from './exit.js'
import {version} from './version.js'

const specs = [lint, extract, parse, exportSpec, newSpec, rules, explain, init]

function createProgram(): Command {
  const program = new Command('pressrel')
    .description('Checks, reads and exports press releases: who said what, the figures, the dates.')
    .version(version, '-V, --version', 'print the version')
    .option('-q, --quiet', 'say only what is wrong')
    .option('--no-color', 'print without colour')
    .option('--no-input', 'never ask anything')
    .showSuggestionAfterError()
    .showHelpAfterError('(pressrel --help lists the commands)')
    .exitOverride()
    .addHelpText(
      'after',
      '\nExamples:\n  pressrel lint release.md\n  pressrel extract release.md\n  pressrel export --to html release.md -o release.html\n  pressrel new product-launch -o launch.md',
    )
  for (const spec of specs) spec.register(program)
  for (const command of program.commands) {
    command.exitOverride().showSuggestionAfterError()
    command
      .option('-q, --quiet', 'say only what is wrong')
      .option('--no-color', 'print without colour')
      .option('--no-input', 'never ask anything')
  }
  return program
}

async function main(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', error => {
      if (!isClosedPipe(error)) throw error
      process.exit(process.exitCode ?? exitCodes.ok)
    })
  }
  process.once('SIGINT', () => process.exit(exitCodes.interrupted))
  const program = createProgram()
  if (process.argv.length <= 2) {
    program.outputHelp({error: true})
    process.exitCode = exitCodes.usage
    return
  }
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    else reportFailure(error)
  }
}

void main()
