import {addReadingOptions, addWritingOptions, type CommandSpec} from '../../cli/command.js'

const spec: CommandSpec = {
  register(program) {
    const command = program.command('lint').argument('[files...]', 'files, folders, globs; - is standard input')
    addWritingOptions(addReadingOptions(command))
      .description(
        'Check releases: who said what, the arithmetic of the figures, the calendar of the dates, the structure.',
      )
      .option('-f, --format <format>', 'pretty, compact, json or ndjson')
      .option('--fix', 'correct what can be corrected without changing the meaning')
      .option('--unsafe', 'with --fix: correct also what is usually, but not always, right')
      .option('--dry-run', 'with --fix: show the corrections as a diff and write nothing')
      .option('--max-warnings <n>', 'fail when there are more warnings than this')
      .option(
        '--rule <id:level>',
        'set the level of one rule (off, info, warning, error); may be repeated',
        collect,
        [],
      )
      .option('--preset <name>', 'recommended, ap, uk, ir or wire')
      .option('--input-format <format>', 'ndjson: read records {id, text, format, date} from standard input')
      .addHelpText(
        'after',
        '\nExamples:\n  pressrel lint release.md\n  pressrel lint --preset ap --fix releases/\n  pressrel lint -f json release.md',
      )
      .action(async (files, options) => (await import('./run.js')).run(files, options))
  },
}

const collect = (value: string, before: string[]): string[] => [...before, value]

export default spec
