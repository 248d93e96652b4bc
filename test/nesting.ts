import {expect} from 'vitest'
import {nestingFaults} from './invariants/nesting.js'

/** Expects every node to have a place, within its parent and after the node before it. */
export function expectNested(root: object): void {
  expect(nestingFaults(root, Number.POSITIVE_INFINITY)).toEqual([])
}
