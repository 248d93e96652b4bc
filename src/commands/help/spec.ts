import type {CommandSpec} from '../../cli/command.js'

const spec: CommandSpec = {
  register(program) {
    program
      .command('help')
      .argument('[command]', 'the command')
      .description('Show what a command does, with examples.')
      .addHelpText('after', '\nExample:\n  pressrel help export')
      .action(async name => (await import('./run.js')).run(program, name))
  },
}

export default spec
