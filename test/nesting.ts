import {expect} from 'vitest'

/** The part of a node that says where it stands. */
interface PlacedNode {
  readonly position?: {readonly start: {readonly offset?: number}; readonly end: {readonly offset?: number}}
  readonly children?: readonly PlacedNode[]
}

/** Expects every node to have a place, within its parent and after the node before it. */
export function expectNested(root: object): void {
  const node = root as PlacedNode
  let at = node.position?.start.offset ?? -1
  expect(at).toBeGreaterThanOrEqual(0)
  for (const child of node.children ?? []) {
    expect(child.position?.start.offset ?? -1).toBeGreaterThanOrEqual(at)
    at = child.position?.end.offset ?? -1
    expectNested(child)
  }
  expect(at).toBeLessThanOrEqual(node.position?.end.offset ?? -1)
}
