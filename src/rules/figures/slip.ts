import type {Figure} from '../../ast/index.js'
import {scaleOf} from './rounding.js'

/**
 * Whether two figures differ as slips of the hand do: two neighbouring digits changed places (1.12, 1.21), or the same
 * digits have another scale (million, billion). Two numbers of fewer digits than `fewest` may be like that by chance.
 */
export function isSlip(a: Figure, b: Figure, fewest = 3): boolean {
  if (a.value === null || b.value === null || a.value === b.value) return false
  const [first, second] = [writtenOf(a), writtenOf(b)]
  if (first === undefined || second === undefined) return false
  const [x, y] = [scaleOf(a), scaleOf(b)]
  if (first === second) return digitsOf(first).length >= 2 && x !== y && x * y >= 1e9
  return (
    x === y && first.indexOf('.') === second.indexOf('.') && isTransposed(digitsOf(first), digitsOf(second), fewest)
  )
}

const number = /\d[\d,]*(?:\.\d+)?/

const writtenOf = ({text}: Figure): string | undefined => number.exec(text)?.[0].replaceAll(',', '')

const digitsOf = (written: string): string => written.replace('.', '')

function isTransposed(a: string, b: string, fewest: number): boolean {
  if (a.length !== b.length || a.length < fewest) return false
  const at = [...a].findIndex((digit, i) => digit !== b[i])
  return a.slice(0, at) + a.slice(at + 1, at + 2) + a.slice(at, at + 1) + a.slice(at + 2) === b
}
