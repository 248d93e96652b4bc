import {type CommandSpec, collect} from '../../cli/command.js'

const examples = `
Examples:
  pressrel new --list
  pressrel new product-launch -o launch.md
  pressrel new product-launch -o launch.md --set company="Acme Robotics" --set city=Boston`

const spec: CommandSpec = {
  register(program) {
    program
      .command('new')
      .argument('[template]', 'the template to start from')
      .description('Start a new release from a template: asks on a terminal, otherwise takes --set and --data.')
      .option('--list', 'list the templates with their fields')
      .option('--form <form>', 'us or uk: American or British form; by the preset of the configuration otherwise')
      .option('--set <key=value>', 'fill in a field; may be repeated', collect)
      .option('--data <file>', 'fill in fields from a YAML or JSON file')
      .addHelpText('after', examples)
      .action(async (template, _, command) => (await import('./run.js')).run(template, command.optsWithGlobals()))
  },
}

export default spec
