import type {CommandSpec} from '../../cli/command.js'

const examples = `
Examples:
  pressrel explain dates/weekday
  pressrel explain dates`

const spec: CommandSpec = {
  register(program) {
    program
      .command('explain')
      .argument('<rules...>', 'rules as findings name them, or a category such as dates')
      .description('Show the page of a rule: what it finds, why, and examples.')
      .addHelpText('after', examples)
      .action(async (rules, _, command) => (await import('./run.js')).run(rules, command.optsWithGlobals()))
  },
}

export default spec
