import {isScalar, type Scalar} from 'yaml'
import {isDangerousKey} from './front-matter-reader.js'

/** The value of a YAML node as JSON: no prototype keys, no big integers, null for nothing. */
export function toPlain(node: unknown): unknown {
  return clean(isScalar(node) ? node.value : isJson(node) ? node.toJSON() : null)
}

/** The characters of a scalar as written: plain scalars keep `012` and `12:30`, which YAML would turn into numbers. */
export function writtenOf(node: unknown): string | undefined {
  return isScalar(node) ? writtenScalar(node) : undefined
}

function writtenScalar(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object' || value === null) return value === undefined ? null : value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isDangerousKey(name))
      .map(([name, part]) => [name, clean(part)]),
  )
}

const isJson = (node: unknown): node is {toJSON(): unknown} =>
  typeof node === 'object' && node !== null && 'toJSON' in node
