import {PressrelError} from '../errors.js'

/** The exit codes, which never count anything. */
export const exitCodes = {ok: 0, findings: 1, usage: 2, bug: 70, interrupted: 130} as const

/** One line for standard error: `pressrel: q3.md:4:2: message (hint)`. */
export function errorLine(error: PressrelError): string {
  const {file, line, column, message, hint} = error
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}: `
  return `pressrel: ${place}${message}${hint === undefined ? '' : ` (${hint})`}\n`
}

/** Turns whatever ended a run into its words on standard error and its exit code. */
export function reportFailure(error: unknown): void {
  if (isClosedPipe(error)) return
  if (error instanceof PressrelError) {
    process.stderr.write(errorLine(error))
    process.exitCode = exitCodes.usage
    return
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `pressrel: this is a bug in pressrel, not in your release. Please report it with these lines:\n${stack}\n`,
  )
  process.exitCode = exitCodes.bug
}

/** `| head` closes the pipe early: that is no failure. */
export function isClosedPipe(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPIPE'
}
