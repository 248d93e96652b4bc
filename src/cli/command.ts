import type {Command} from 'commander'

/** A subcommand: what commander needs to know now, and where the work is done, loaded when it is called. */
export interface CommandSpec {
  /** Adds the command with its arguments, options and examples to the program. */
  register(program: Command): void
}

/** The options that every command understands, as commander gives them. */
export interface GlobalOptions {
  readonly config?: string
  readonly date?: string
  readonly from?: string
  readonly output?: string
  readonly force?: boolean
  readonly maxBytes?: string
  readonly encoding?: string
  readonly quiet?: boolean
  readonly color?: boolean
  readonly input?: boolean
  readonly stdinFilename?: string
  readonly inputFormat?: string
}

/** Adds the options of commands that read releases. */
export function addReadingOptions(command: Command): Command {
  return command
    .option('--from <format>', 'read every input as markdown or text, whatever its name')
    .option('--date <day>', 'release date (YYYY-MM-DD) where a release states none')
    .option('--stdin-filename <name>', 'name, and so format, of standard input')
    .option('--encoding <name>', 'encoding of the files, found out otherwise')
    .option('--max-bytes <n>', 'refuse files longer than this (default 262144)')
    .option('--config <file>', 'configuration file, instead of the one found from each file upwards')
}

/** Adds the options of commands that write a result. */
export function addWritingOptions(command: Command): Command {
  return command.option('-o, --output <file>', 'write to a file').option('--force', 'overwrite a file that exists')
}
