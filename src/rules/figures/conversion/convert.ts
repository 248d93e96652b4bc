import type {Figure} from '../../../ast/index.js'
import {unitSizeOf} from '../../../lexicon/index.js'

/** How one unit is turned into another: `value * factor + offset`. */
export interface Conversion {
  readonly factor: number
  readonly offset: number
}

/** The ways to turn the unit of one figure into that of another; none where they measure different things, or the same unit. */
export function conversionsOf(from: Figure, to: Figure): readonly Conversion[] {
  if (from.unit === null || to.unit === null || from.unit === to.unit) return []
  const degrees = temperature(from.unit, to.unit)
  if (degrees) return degrees
  const [a, b] = [unitSizeOf(from.unit), unitSizeOf(to.unit)]
  if (!a || !b || a.dimension !== b.dimension) return []
  return a.sizes.flatMap(size => b.sizes.map(other => ({factor: size / other, offset: 0})))
}

/** A temperature, or by how much it changes: “warming of 2°C (3.6°F)”. */
function temperature(from: string, to: string): readonly Conversion[] | undefined {
  if (from === '°C' && to === '°F')
    return [
      {factor: 1.8, offset: 32},
      {factor: 1.8, offset: 0},
    ]
  if (from !== '°F' || to !== '°C') return undefined
  return [
    {factor: 1 / 1.8, offset: -32 / 1.8},
    {factor: 1 / 1.8, offset: 0},
  ]
}
