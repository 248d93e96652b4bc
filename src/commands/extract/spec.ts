import {addInputs, type CommandSpec} from '../../cli/command.js'

const examples = `
Examples:
  pressrel extract release.md
  pressrel extract --only quotes release.md -f table -o sign-off.txt
  pressrel extract --only dates -f ics release.md -o calls.ics
  pressrel extract releases/ -f csv > mentions.csv
  pressrel extract --input-format ndjson --format ndjson < releases.ndjson`

const spec: CommandSpec = {
  register(program) {
    addInputs(
      program
        .command('extract')
        .description('List the quotes with their speakers, the figures and the dates.')
        .option(
          '-f, --format <format>',
          'table (on a terminal), json (in a pipe), ndjson, csv, markdown; ics with --only dates',
        )
        .option('--only <kinds>', 'only these: quotes, figures, dates, or several with commas')
        .option('--indirect', 'also indirect speech (“Ana Ruiz said that …”), as quotes of kind indirect'),
    )
      .addHelpText('after', examples)
      .action(async (files, _, command) => (await import('./run.js')).run(files, command.optsWithGlobals()))
  },
}

export default spec
