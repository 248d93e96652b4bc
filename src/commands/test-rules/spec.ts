import type {CommandSpec} from '../../cli/command.js'

const examples = `
Without files it tries the rules that the configuration of this folder names under “custom_rules”. A rule shows what it does under
“pass” and “fail”; in the latter ⟦ ⟧ or [[ ]] stand around what it finds.

Examples:
  pressrel test-rules
  pressrel test-rules rules/house.yaml`

const spec: CommandSpec = {
  register(program) {
    program
      .command('test-rules')
      .argument('[rule-files...]', 'files of rules: .yaml, .json, .js')
      .description('Try the rules of the house on their own examples.')
      .addHelpText('after', examples)
      .action(async (files, _, command) => (await import('./run.js')).run(files, command.optsWithGlobals()))
  },
}

export default spec
