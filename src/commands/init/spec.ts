import type {CommandSpec} from '../../cli/command.js'

const spec: CommandSpec = {
  register(program) {
    program
      .command('init')
      .description('Write a commented .pressrelrc.yaml into this folder.')
      .addHelpText('after', '\nExample:\n  pressrel init')
      .action(async (_, command) => (await import('./run.js')).run(command.optsWithGlobals()))
  },
}

export default spec
