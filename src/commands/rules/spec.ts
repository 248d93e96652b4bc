import {type CommandSpec, joinWithCommas} from '../../cli/command.js'

const examples = `
Examples:
  pressrel rules
  pressrel rules dates times
  pressrel rules --preset ap -f json
  pressrel rules -f markdown > rules.md`

const spec: CommandSpec = {
  register(program) {
    program
      .command('rules')
      .argument('[categories...]', 'only the rules of these categories, such as dates')
      .description('List the rules, with what is switched on and what can be fixed.')
      .option('-f, --format <format>', 'table, json or markdown')
      .option('--preset <names>', 'the rules of recommended, ap, uk, ir, wire, or several with commas', joinWithCommas)
      .addHelpText('after', examples)
      .action(async (categories, _, command) => (await import('./run.js')).run(categories, command.optsWithGlobals()))
  },
}

export default spec
