import {addWritingOptions, type CommandSpec} from '../../cli/command.js'

const spec: CommandSpec = {
  register(program) {
    addWritingOptions(program.command('rules'))
      .description('List the rules, with what is switched on and what can be fixed.')
      .option('-f, --format <format>', 'table or json', 'table')
      .option('--config <file>', 'configuration file, instead of the one found from here upwards')
      .option('--preset <name>', 'recommended, ap, uk, ir or wire')
      .addHelpText('after', '\nExamples:\n  pressrel rules\n  pressrel rules --preset ap -f json')
      .action(async options => (await import('./run.js')).run(options))
  },
}

export default spec
