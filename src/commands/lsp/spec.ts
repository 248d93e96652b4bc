import type {CommandSpec} from '../../cli/command.js'

const about = `
The editor starts it and speaks with it over standard input and output (Language Server Protocol 3.17). --config, --date,
--preset and --max-bytes hold for every release that is open; settings of the editor go before --date and --preset.

Example:
  pressrel lsp --preset ap`

const spec: CommandSpec = {
  register(program) {
    program
      .command('lsp')
      .description(
        'Serve an editor: findings as you type, corrections, what a rule is about, the outline of a release.',
      )
      .option('--preset <name>', 'the rules of recommended, ap, uk, ir or wire')
      .addOption(program.createOption('--stdio', 'what it does anyway; editors say so').hideHelp())
      .addOption(program.createOption('--clientProcessId <id>', 'the editor, with which the server ends').hideHelp())
      .addHelpText('after', about)
      .action(async (_, command) => (await import('./run.js')).run(command.optsWithGlobals()))
  },
}

export default spec
