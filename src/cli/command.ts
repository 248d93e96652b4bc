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
  readonly maxLineLength?: string
  readonly maxNesting?: string
  readonly encoding?: string
  readonly quiet?: boolean
  readonly color?: boolean
  readonly input?: boolean
  /** Of the commands that read releases. */
  readonly stdinFilename?: string
  readonly inputFormat?: string
  readonly jobs?: string
  readonly continueFrom?: string
}

/** Adds the options that every command understands to the program; they may stand before or after the command. */
export function addGlobalOptions(program: Command): Command {
  return program
    .option('-o, --output <file>', 'write to a file instead of the screen')
    .option('--force', 'overwrite files that exist')
    .option('--config <file>', 'configuration, instead of the .pressrelrc.yaml beside or above a release')
    .option('--date <day>', 'date (YYYY-MM-DD) of releases that state none')
    .option('--from <format>', 'read every input as markdown, text, html, docx or json, whatever its name')
    .option('--encoding <name>', 'encoding of the files, such as windows-1252; found out otherwise')
    .option('--max-bytes <n>', 'refuse files that are longer (262144)')
    .option('--max-line-length <n>', 'refuse files with a line of more characters')
    .option('--max-nesting <n>', 'refuse more lists and block quotes inside each other (32)')
    .option('-q, --quiet', 'say less: of findings, only errors')
    .option('--no-color', 'print without colour')
    .option('--no-input', 'never ask anything')
}

/** Adds the arguments and options of a command that reads releases. */
export function addInputs(command: Command): Command {
  return command
    .argument('[files...]', 'files, folders or patterns; - is standard input')
    .option('--stdin-filename <name>', 'treat standard input as a file of this name')
    .option('--input-format <format>', 'ndjson: standard input holds a record {id, text, format, date} a line')
    .option('--jobs <n>', 'so many workers beside each other; by itself, many files are worth one for each core')
    .option('--continue-from <file>', 'ndjson: leave out what this output of a run that was stopped holds already')
}

/** Collects an option that may be given more than once. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Joins an option that may be given more than once: `ap,wire`. */
export const joinWithCommas = (value: string, before?: string): string =>
  before === undefined ? value : `${before},${value}`
