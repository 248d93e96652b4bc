import {ErrorCodes, type Position, type Range, ResponseError} from 'vscode-languageserver/node'

/** The field of a value from outside; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Reflect.get(value, name)
  return found
}

/** The uri of the document that a message is about. Throws `InvalidParams`. */
export function uriIn(params: unknown): string {
  const uri = field(field(params, 'textDocument'), 'uri')
  return typeof uri === 'string' ? uri : refuse('textDocument.uri wants a text')
}

/** The place that a message is about. Throws `InvalidParams`. */
export function positionIn(params: unknown): Position {
  return readPosition(field(params, 'position')) ?? refuse('position wants line and character')
}

/** The stretch that a message is about. Throws `InvalidParams`. */
export function rangeIn(params: unknown): Range {
  return readRange(field(params, 'range')) ?? refuse('range wants start and end with line and character')
}

/** A range, its ends in order; undefined for what is none. */
export function readRange(value: unknown): Range | undefined {
  const start = readPosition(field(value, 'start'))
  const end = readPosition(field(value, 'end'))
  if (!start || !end) return undefined
  const isTurned = start.line > end.line || (start.line === end.line && start.character > end.character)
  return isTurned ? {start: end, end: start} : {start, end}
}

/** Refuses the parameters of a message. */
export function refuse(message: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, message)
}

function readPosition(value: unknown): Position | undefined {
  const line = field(value, 'line')
  const character = field(value, 'character')
  return isCount(line) && isCount(character) ? {line, character} : undefined
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0
