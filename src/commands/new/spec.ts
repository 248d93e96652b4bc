import {type CommandSpec, collect} from '../../cli/command.js'

const examples = `
Examples:
  pressrel new --list
  pressrel new product-launch -o launch.md
  pressrel new product-launch --set company="Acme Robotics" --set city=Boston
  pressrel new product-launch --questionnaire -o launch.yaml
  pressrel new product-launch --data launch.yaml -o launch.md
  pressrel new ./house/plant-opening --form uk

Templates of your own go into .pressrel/templates; “pressrel new --check” looks them over.`

const spec: CommandSpec = {
  register(program) {
    program
      .command('new')
      .argument('[template]', 'the template to start from: a name of --list, or a folder or file of your own')
      .description('Start a new release from a template: asks on a terminal, otherwise takes --set and --data.')
      .option('--list', 'list the templates')
      .option('--fields', 'list what a template asks for')
      .option('--example', 'print the template filled with its examples: a finished release')
      .option('--questionnaire', 'print a YAML file with a question for every field, to be filled in for --data')
      .option('--check', 'look over a template, or all of the house')
      .option('--set <key=value>', 'fill in a field; may be repeated', collect)
      .option('--data <file>', 'fill in fields from a YAML or JSON file')
      .option('--form <form>', 'us or uk: American or British form; by the presets of the configuration otherwise')
      .option('--templates <folder>', 'take templates from this folder too, before all others')
      .option('-f, --format <format>', 'of --list and --fields: table or json')
      .addHelpText('after', examples)
      .action(async (template, _, command) => (await import('./run.js')).run(template, command.optsWithGlobals()))
  },
}

export default spec
