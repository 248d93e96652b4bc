import type {Release} from '../../ast/index.js'

/** The tree of a release as JSON without positions: what `import` makes the release of again. */
export function contentOf(release: Release): readonly unknown[] {
  return release.children.map(withoutPositions)
}

function withoutPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPositions)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => !isPosition(key))
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutPositions(part)]))
}

const isPosition = (key: string): boolean => key === 'position' || key.endsWith('Position')
