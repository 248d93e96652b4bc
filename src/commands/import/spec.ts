import type {CommandSpec} from '../../cli/command.js'

const examples = `
Examples:
  pressrel import q3.docx -o q3.md
  pressrel import page.html > q3.md
  pressrel import "inbox/*.docx" --out-dir releases --images releases/pictures
  curl -s https://news.example/q3 | pressrel import - --from html`

const spec: CommandSpec = {
  register(program) {
    program
      .command('import')
      .description('Turn Word documents, saved web pages and plain text into release Markdown.')
      .argument('[files...]', 'files, folders or patterns; - is standard input')
      .option('--out-dir <folder>', 'write a Markdown file for each input into this folder')
      .option('--images <folder>', 'write the pictures of a document into this folder, and link to them')
      .option('--from-date <day>', 'date (YYYY-MM-DD) of a release that states none, for its front matter')
      .option('--stdin-filename <name>', 'treat standard input as a file of this name')
      .option('-f, --format <format>', 'json or ndjson: the Markdown and the notes of each input, for programs')
      .addHelpText('after', examples)
      .action(async (files, _, command) => (await import('./run.js')).run(files, command.optsWithGlobals()))
  },
}

export default spec
