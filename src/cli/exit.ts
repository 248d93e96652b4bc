import {PressrelError} from '../errors.js'
import {displayText} from '../report/display-text.js'
import {escapedName} from './escaped-name.js'
import {Interruption} from './interrupt.js'
import {say} from './progress.js'

/** The exit codes, which never count anything. */
export const exitCodes = {ok: 0, findings: 1, usage: 2, bug: 70, interrupted: 130} as const

/** Sets the exit code, unless a worse one is set already. */
export function raiseExitCode(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? exitCodes.ok), code)
}

/** One line for standard error: `pressrel: q3.md:4:2: message (hint)`. */
export function errorLine(error: PressrelError, fallbackFile?: string): string {
  const {file = fallbackFile, hint} = error
  return `${displayText(`pressrel: ${withPlace(error, file)}${hint === undefined ? '' : ` (${hint})`}`)}\n`
}

/** A message after the place that it is about, as much of it as is known. */
function withPlace({line, column, message}: PressrelError, file: string | undefined): string {
  const place = file === undefined ? '' : `${escapedName(file)}${line === undefined ? '' : `:${line}:${column ?? 1}`}: `
  return place + message
}

/** Turns whatever ended a run into its words on standard error and its exit code. */
export function reportFailure(error: unknown): void {
  if (isClosedPipe(error) || error instanceof Interruption) return
  if (!(error instanceof PressrelError)) return reportBug(error)
  say(errorLines(error))
  raiseExitCode(exitCodes.usage)
}

/** How many mistakes of a configuration are told at once. */
const mostLines = 10

/** An error and what was found wrong together with it, a line each. */
function errorLines(error: PressrelError): string {
  const all = [error, ...error.more]
  const rest = all.length - mostLines
  const lines = all.slice(0, mostLines).map(one => errorLine(one))
  return lines.join('') + (rest > 0 ? `pressrel: and ${rest} more\n` : '')
}

/** Says that pressrel itself failed, with the stack and what to do about it. */
export function reportBug(error: unknown, file?: string): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const place = file === undefined ? '' : `${escapedName(file)}: `
  say(
    `pressrel: ${place}this is a bug in pressrel, not in your release; please report it with the release and these lines:\n${stack}\n`,
  )
  raiseExitCode(exitCodes.bug)
}

/** A failed document as JSON has it: `{code, message}`, the message after its place: `q3.md:4:2: …`. */
export interface Failure {
  readonly code: string
  readonly message: string
}

/** The JSON of an error; a bug gets the code `E_BUG`. */
export function toFailure(error: unknown): Failure {
  if (error instanceof PressrelError) return {code: error.code, message: withPlace(error, error.file)}
  return {code: 'E_BUG', message: error instanceof Error ? error.message : String(error)}
}

/** `| head` closes the pipe early: that is no failure. */
export function isClosedPipe(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPIPE'
}
