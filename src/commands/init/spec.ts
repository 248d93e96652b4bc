import type {CommandSpec} from '../../cli/command.js'

const spec: CommandSpec = {
  register(program) {
    program
      .command('init')
      .description('Write a commented .pressrelrc.yaml into this folder.')
      .option('--force', 'overwrite the file that is there')
      .addHelpText('after', '\nExample:\n  pressrel init')
      .action(async options => (await import('./run.js')).run(options))
  },
}

export default spec
