import type {Command} from 'commander'
import {PressrelError} from '../../errors.js'
import {suggestion} from '../../source/index.js'

/** `pressrel help COMMAND`: the same as `pressrel COMMAND --help`. Throws `E_USAGE` for a command that does not exist. */
export function run(program: Command, name: string | undefined): void {
  if (name === undefined) return program.outputHelp()
  const command = program.commands.find(known => known.name() === name)
  if (command) return command.outputHelp()
  const names = program.commands.map(known => known.name())
  throw new PressrelError('E_USAGE', `there is no command “${name}”`, {hint: suggestion(name, names)})
}
