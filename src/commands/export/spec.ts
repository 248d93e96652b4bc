import {addInputs, type CommandSpec} from '../../cli/command.js'

const examples = `
Examples:
  pressrel export --to html release.md -o release.html
  pressrel export --to text --wrap 72 release.md
  pressrel export --to html releases/ --out-dir site
  pressrel export --to json -f ndjson releases/ > releases.ndjson`

const spec: CommandSpec = {
  register(program) {
    addInputs(program.command('export'))
      .description('Write releases as HTML, plain text, JSON or Markdown.')
      .option('--to <format>', 'html, text, json or markdown')
      .option('--out-dir <folder>', 'write one file a release into this folder')
      .option('--fragment', 'html: the article alone, without a page around it')
      .option('--template <file>', 'html: a page with {{title}}, {{head}}, {{lang}} and {{content}} in it')
      .option('--wrap <columns>', 'text: fill lines up to this column')
      .option('--ascii', 'text: ASCII characters only')
      .option('--embargoed', 'export a release that is under embargo without a warning')
      .option('-f, --format <format>', 'ndjson: one line of JSON a release')
      .addHelpText('after', examples)
      .action(async (files, _, command) => (await import('./run.js')).run(files, command.optsWithGlobals()))
  },
}

export default spec
