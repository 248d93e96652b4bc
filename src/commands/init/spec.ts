import {type CommandSpec, joinWithCommas} from '../../cli/command.js'

const examples = `
Examples:
  pressrel init
  pressrel init --preset ap,wire`

const spec: CommandSpec = {
  register(program) {
    program
      .command('init')
      .description('Write a commented .pressrelrc.yaml into this folder.')
      .option(
        '--preset <names>',
        'what it extends: recommended, ap, uk, ir, wire, or several with commas',
        joinWithCommas,
      )
      .addHelpText('after', examples)
      .action(async (_, command) => (await import('./run.js')).run(command.optsWithGlobals()))
  },
}

export default spec
