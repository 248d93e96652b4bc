import {addInputs, type CommandSpec} from '../../cli/command.js'

const examples = `
Examples:
  pressrel parse -f tree release.md
  pressrel parse release.md > tree.json`

const spec: CommandSpec = {
  register(program) {
    addInputs(
      program
        .command('parse')
        .description('Show how a release is built: headline, dateline, lead, sections, boilerplate, contacts.')
        .option('-f, --format <format>', 'tree (on a terminal), json (in a pipe) or ndjson'),
    )
      .addHelpText('after', examples)
      .action(async (files, _, command) => (await import('./run.js')).run(files, command.optsWithGlobals()))
  },
}

export default spec
