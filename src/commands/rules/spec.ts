import {type CommandSpec, joinWithCommas} from '../../cli/command.js'

const examples = `
Examples:
  pressrel rules
  pressrel rules --preset ap -f json`

const spec: CommandSpec = {
  register(program) {
    program
      .command('rules')
      .description('List the rules, with what is switched on and what can be fixed.')
      .option('-f, --format <format>', 'table or json')
      .option('--preset <names>', 'the rules of recommended, ap, uk, ir, wire, or several with commas', joinWithCommas)
      .addHelpText('after', examples)
      .action(async (_, command) => (await import('./run.js')).run(command.optsWithGlobals()))
  },
}

export default spec
