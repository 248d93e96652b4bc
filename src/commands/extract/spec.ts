import {addReadingOptions, addWritingOptions, type CommandSpec} from '../../cli/command.js'

const spec: CommandSpec = {
  register(program) {
    const command = program.command('extract').argument('[files...]', 'files, folders, globs; - is standard input')
    addWritingOptions(addReadingOptions(command))
      .description('List the quotes with their speakers, the figures and the dates.')
      .option('-f, --format <format>', 'table (on a terminal), json (in a pipe) or ndjson')
      .option('--only <kinds>', 'quotes, figures, dates: only these, with commas between them')
      .option('--input-format <format>', 'ndjson: read records {id, text, format, date} from standard input')
      .addHelpText(
        'after',
        '\nExamples:\n  pressrel extract release.md\n  pressrel extract --only quotes releases/ -f json',
      )
      .action(async (files, options) => (await import('./run.js')).run(files, options))
  },
}

export default spec
