import {PressrelError} from '../errors.js'
import {say} from './progress.js'

/** The exit codes, which never count anything. */
export const exitCodes = {ok: 0, findings: 1, usage: 2, bug: 70, interrupted: 130} as const

/** Sets the exit code, unless a worse one is set already. */
export function raiseExitCode(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? exitCodes.ok), code)
}

/** One line for standard error: `pressrel: q3.md:4:2: message (hint)`. */
export function errorLine(error: PressrelError, fallbackFile?: string): string {
  const {file = fallbackFile, line, column, message, hint} = error
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}: `
  return `pressrel: ${place}${message}${hint === undefined ? '' : ` (${hint})`}\n`
}

/** Turns whatever ended a run into its words on standard error and its exit code. */
export function reportFailure(error: unknown): void {
  if (isClosedPipe(error)) return
  if (!(error instanceof PressrelError)) return reportBug(error)
  say(errorLine(error))
  raiseExitCode(exitCodes.usage)
}

/** Says that pressrel itself failed, with the stack and what to do about it. */
export function reportBug(error: unknown, file?: string): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const place = file === undefined ? '' : `${file}: `
  say(
    `pressrel: ${place}this is a bug in pressrel, not in your release; please report it with the release and these lines:\n${stack}\n`,
  )
  raiseExitCode(exitCodes.bug)
}

/** A failed document as JSON has it: `{code, message}`. */
export interface Failure {
  readonly code: string
  readonly message: string
}

/** On a line of its own “is empty” follows the name of the file; in JSON it wants a subject. */
const asSentence = (message: string): string =>
  /^(?:is|holds|has|may|could|would|wants|exists|extends)\b/.test(message) ? `the release ${message}` : message

/** The JSON of an error; a bug gets the code `E_BUG`. */
export function toFailure(error: unknown): Failure {
  if (error instanceof PressrelError) return {code: error.code, message: asSentence(error.message)}
  return {code: 'E_BUG', message: error instanceof Error ? error.message : String(error)}
}

/** `| head` closes the pipe early: that is no failure. */
export function isClosedPipe(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPIPE'
}
