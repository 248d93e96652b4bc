import {addInputs, type CommandSpec, collect, joinWithCommas} from '../../cli/command.js'

const examples = `
Examples:
  pressrel lint release.md
  pressrel lint --preset ap --fix releases/
  pressrel lint --fix --dry-run release.md
  pressrel lint -f json --max-warnings 0 release.md`

const spec: CommandSpec = {
  register(program) {
    addInputs(
      program
        .command('lint')
        .description(
          'Check releases: who said what, the sums of the figures, the calendar of the dates, the structure.',
        )
        .option(
          '-f, --format <format>',
          'pretty, compact (one line each), json, ndjson, sarif, github (annotations), junit or checkstyle',
        )
        .option('--fix', 'correct the files where the meaning stays the same')
        .option('--unsafe', 'with --fix: also make corrections that somebody should read again')
        .option('--dry-run', 'with --fix: show the corrections and write nothing')
        .option(
          '--changed',
          'only what has changed since the last commit: lines, and what their change made wrong elsewhere',
        )
        .option('--since <revision>', 'like --changed, since the commit where this one left a branch, tag or commit')
        .option('--baseline <file>', 'leave out the findings that this file knows, to mend them later')
        .option('--update-baseline', 'with --baseline: write the file from what is found now')
        .option('--watch', 'check again whenever a release or the configuration changes')
        .option('--stats', 'also say what each rule found and how long it took')
        .option('--cache', 'check only releases that have changed since they were last checked')
        .option('--cache-location <file>', 'where --cache keeps what was found (.pressrelcache)')
        .option('--max-warnings <n>', 'fail when there are more warnings than this')
        .option(
          '--rule <id:level>',
          'level of a rule: off, info, warning, error or [level, {option: value}]; may be repeated',
          collect,
        )
        .option(
          '--preset <names>',
          'the rules of recommended, ap, uk, ir, wire, or several with commas',
          joinWithCommas,
        )
        .option('--no-ignore', 'check also what .pressrelignore and “ignore” of the configuration leave out'),
    )
      .addHelpText('after', examples)
      .action(async (files, _, command) => (await import('./run.js')).run(files, command.optsWithGlobals()))
  },
}

export default spec
