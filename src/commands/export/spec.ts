import {addInputs, type CommandSpec} from '../../cli/command.js'

const examples = `
Examples:
  pressrel export --to html release.md -o release.html
  pressrel export --to text --wrap 72 release.md
  pressrel export release.md -o release.docx
  pressrel export --to html releases/ --out-dir site --update
  pressrel export --to docx,email,html release.md --out-dir approval
  pressrel export --to json -f ndjson releases/ > releases.ndjson`

/** What `--to` takes. */
const formats = 'html, text, json, ninjs, markdown, docx (Word) or email'

const spec: CommandSpec = {
  register(program) {
    addInputs(
      program
        .command('export')
        .description('Write releases as web pages, Word documents, e-mails, plain text and more.')
        .option(
          '--to <format>',
          `${formats}; by the name of -o where that says it; several, with commas between, go into a folder`,
        )
        .option('--out-dir <folder>', 'write a file for each release into this folder')
        .option('--update', 'with --out-dir: write only what is not there as it would be written now')
        .option('--fragment', 'html: the article alone, to paste into a page')
        .option(
          '--template <file>',
          'html: your own page, with {{content}} where the release belongs (also {{title}}, {{head}}, {{lang}})',
        )
        .option('--wrap <columns>', 'text: lines of at most this many characters')
        .option('--ascii', 'text: plain characters only, without accents and curly quotation marks')
        .option('--end-mark <mark>', 'text: end with this mark, such as ###, in the place of the one of the release')
        .option('--profile <profile>', 'text: edgar, for an exhibit of a filing with the SEC')
        .option('--embargoed', 'export releases under embargo too; what is written shows the embargo')
        .option('-f, --format <format>', 'ndjson: a line of JSON for each release'),
    )
      .addHelpText('after', examples)
      .action(async (files, _, command) => (await import('./run.js')).run(files, command.optsWithGlobals()))
  },
}

export default spec
