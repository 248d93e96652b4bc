import {addReadingOptions, addWritingOptions, type CommandSpec} from '../../cli/command.js'

const spec: CommandSpec = {
  register(program) {
    const command = program.command('export').argument('[files...]', 'files, folders, globs; - is standard input')
    addWritingOptions(addReadingOptions(command))
      .description('Write releases as HTML, plain text, JSON or Markdown.')
      .option('--to <format>', 'html, text, json or markdown')
      .option('--out-dir <folder>', 'write one file a release into this folder')
      .option('--fragment', 'html: the article alone, without a page around it')
      .option('--template <file>', 'html: a page with {{title}}, {{head}}, {{lang}} and {{content}} in it')
      .option('--wrap <columns>', 'text: fill lines up to this column')
      .option('--ascii', 'text: ASCII characters only')
      .option('--embargoed', 'export a release that is under embargo without a warning')
      .option('--input-format <format>', 'ndjson: read records {id, text, format, date} from standard input')
      .addHelpText(
        'after',
        '\nExamples:\n  pressrel export --to html release.md -o release.html\n  pressrel export --to text --wrap 72 release.md\n  pressrel export --to html releases/ --out-dir site',
      )
      .action(async (files, options) => (await import('./run.js')).run(files, options))
  },
}

export default spec
