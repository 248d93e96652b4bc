import {basename} from 'node:path'
import type {Command} from 'commander'
import {deliver, type OutputOptions} from '../../cli/output.js'
import {PressrelError} from '../../errors.js'
import {type Outline, outlineOf} from './outline.js'
import {type ShellName, shellNames} from './shell-names.js'
import {bashScript} from './shells/bash.js'
import {fishScript} from './shells/fish.js'
import {zshScript} from './shells/zsh.js'

const scripts: Readonly<Record<ShellName, (outline: Outline) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

/** `pressrel completion SHELL`. Throws `E_USAGE` for a shell that is not known. */
export async function run(program: Command, shell: string | undefined, options: OutputOptions): Promise<void> {
  const name = shell === undefined ? guessShell() : chooseShell(shell)
  await deliver(scripts[name](outlineOf(program)), options)
}

function chooseShell(shell: string): ShellName {
  return find(shell) ?? refuse(`there is no completion for “${shell}”`)
}

/** The shell that $SHELL names: `/usr/bin/zsh`. */
function guessShell(): ShellName {
  return find(basename(process.env.SHELL ?? '').replace(/\.exe$/, '')) ?? refuse('say for which shell')
}

const find = (name: string): ShellName | undefined => shellNames.find(known => known === name)

function refuse(message: string): never {
  throw new PressrelError('E_USAGE', message, {hint: `One of: ${shellNames.join(', ')}`})
}
