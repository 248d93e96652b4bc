import {addWritingOptions, type CommandSpec} from '../../cli/command.js'

const spec: CommandSpec = {
  register(program) {
    addWritingOptions(program.command('new').argument('[template]', 'the template to start from'))
      .description('Start a new release from a template.')
      .option('--list', 'list the templates with their fields')
      .option('--set <key=value>', 'fill in a field; may be repeated', collect, [])
      .option('--data <file>', 'fill in fields from a YAML or JSON file')
      .addHelpText(
        'after',
        '\nExamples:\n  pressrel new --list\n  pressrel new product-launch -o launch.md --set company="Acme Robotics"',
      )
      .action(async (template, options) => (await import('./run.js')).run(template, options))
  },
}

const collect = (value: string, before: string[]): string[] => [...before, value]

export default spec
