import {type CommandSpec, collect, joinWithCommas} from '../../cli/command.js'

const examples = `
Examples:
  pressrel config release.md
  pressrel config --rule tone/hype:error -f json release.md`

const spec: CommandSpec = {
  register(program) {
    program
      .command('config')
      .argument('<file>', 'a release, whether it exists or not')
      .description('Show what the configuration says of a file, and where each value was set.')
      .option('-f, --format <format>', 'table or json')
      .option('--all', 'also the rules that are off')
      .option('--rule <id:level>', 'as for lint: level of a rule; may be repeated', collect)
      .option(
        '--preset <names>',
        'as for lint: the rules of recommended, ap, uk, ir, wire, or several with commas',
        joinWithCommas,
      )
      .addHelpText('after', examples)
      .action(async (file, _, command) => (await import('./run.js')).run(file, command.optsWithGlobals()))
  },
}

export default spec
