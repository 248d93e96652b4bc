import {addReadingOptions, addWritingOptions, type CommandSpec} from '../../cli/command.js'

const spec: CommandSpec = {
  register(program) {
    const command = program.command('parse').argument('[files...]', 'files, folders, globs; - is standard input')
    addWritingOptions(addReadingOptions(command))
      .description('Print the structure of releases: the release AST.')
      .option('-f, --format <format>', 'tree (on a terminal), json (in a pipe) or ndjson')
      .option('--input-format <format>', 'ndjson: read records {id, text, format, date} from standard input')
      .addHelpText('after', '\nExamples:\n  pressrel parse release.md -f tree\n  pressrel parse release.md > ast.json')
      .action(async (files, options) => (await import('./run.js')).run(files, options))
  },
}

export default spec
