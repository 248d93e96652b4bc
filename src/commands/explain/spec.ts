import type {CommandSpec} from '../../cli/command.js'

const spec: CommandSpec = {
  register(program) {
    program
      .command('explain')
      .argument('<rule>', 'the rule, as a finding names it')
      .description('Show the page of a rule: what it finds, why, and examples.')
      .addHelpText('after', '\nExample:\n  pressrel explain dates/weekday')
      .action(async (rule, _, command) => (await import('./run.js')).run(rule, command.optsWithGlobals()))
  },
}

export default spec
