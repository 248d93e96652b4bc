import {type ErrorDetail, PressrelError} from '../errors.js'

/** A `PressrelError` as plain values: between threads an error of ours would become any error. */
export interface SentError extends Omit<ErrorDetail, 'cause' | 'more'> {
  readonly code: PressrelError['code']
  readonly message: string
  readonly more: readonly SentError[]
}

/** Takes an error apart. Its cause stays behind. */
export function sendError(error: PressrelError): SentError {
  const {code, message, hint, file, line, column, rule, place, more} = error
  return {code, message, hint, file, line, column, rule, place, more: more.map(sendError)}
}

/** Makes an error of what was sent. */
export function receiveError({code, message, more, ...detail}: SentError): PressrelError {
  return new PressrelError(code, message, {...detail, more: more.map(receiveError)})
}
