import unitSizeList from './unit-sizes.json' with {type: 'json'}

/** How large a unit of measure is: in the base unit of its dimension; several sizes where its name does not say which. */
export interface UnitSize {
  readonly dimension: string
  readonly sizes: readonly number[]
}

let sizes: ReadonlyMap<string, UnitSize> | undefined

/** The size of a unit by its symbol; undefined where it has no fixed one. */
export function unitSizeOf(unit: string): UnitSize | undefined {
  sizes ??= new Map(unitSizeList.entries.map(({unit: symbol, ...size}) => [symbol, size]))
  return sizes.get(unit)
}
