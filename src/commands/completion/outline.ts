import type {Argument, Command, Option} from 'commander'
import {collect} from '../../cli/command.js'
import {type Choices, readChoices} from './choices.js'
import type {Values, WordList} from './values.js'

/** An option as a shell sees it. */
export interface OptionOutline {
  /** `-f` and `--format`. */
  readonly names: readonly string[]
  readonly about: string
  /** Absent where it takes nothing. */
  readonly takes: Values | undefined
  readonly isRepeatable: boolean
}

/** A command as a shell sees it. */
export interface CommandOutline {
  readonly name: string
  readonly about: string
  /** Its own and those of the program that mean something to it. */
  readonly options: readonly OptionOutline[]
  /** What it works on, if on anything. */
  readonly operand: {readonly takes: Values; readonly isVariadic: boolean} | undefined
}

/** The whole program: its own options, its commands, and the lists of words that they use. */
export interface Outline {
  readonly name: string
  readonly options: readonly OptionOutline[]
  readonly commands: readonly CommandOutline[]
  readonly lists: readonly WordList[]
}

/** Draws the outline of the program from what commander knows of it. */
export function outlineOf(program: Command): Outline {
  const choices = readChoices(program)
  const options = program.createHelp().visibleOptions(program)
  const commands = program.commands.map(command => commandOutline(command, choices))
  const ownOptions = options.map(option => optionOutline(option, '', choices))
  const taken = [
    choices.command,
    ...[ownOptions, ...commands.map(command => command.options)].flat().map(option => option.takes),
    ...commands.map(command => command.operand?.takes),
  ]
  const lists = new Map(taken.flatMap(values => (values && 'of' in values ? [[values.of.name, values.of]] : [])))
  return {name: program.name(), options: ownOptions, commands, lists: [...lists.values()]}
}

function commandOutline(command: Command, choices: Choices): CommandOutline {
  const help = command.createHelp()
  const options = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)]
  const [argument] = command.registeredArguments
  return {
    name: command.name(),
    about: command.description(),
    options: options.map(option => optionOutline(option, command.name(), choices)),
    operand: argument && {takes: operandValues(argument, choices), isVariadic: argument.variadic},
  }
}

function optionOutline(option: Option, command: string, choices: Choices): OptionOutline {
  return {
    names: [option.short, option.long].flatMap(name => name ?? []),
    about: option.description,
    takes: option.required || option.optional ? optionValues(option, command, choices) : undefined,
    isRepeatable: option.parseArg === collect,
  }
}

/** A list where there is one; otherwise the flags say it: `--config <file>`, `--out-dir <folder>`. */
function optionValues({flags, long = ''}: Option, command: string, choices: Choices): Values {
  const found = choices[`${command} ${long}`] ?? choices[long]
  if (found) return found
  if (flags.endsWith('<file>')) return {kind: 'files'}
  return {kind: flags.endsWith('<folder>') ? 'folders' : 'anything'}
}

const operandValues = (argument: Argument, choices: Choices): Values =>
  choices[argument.name()] ?? {kind: /^files?$/.test(argument.name()) ? 'releases' : 'files'}
