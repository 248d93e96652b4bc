import {expect} from 'vitest'
import type {Release} from '../../src/ast/index.js'
import {readBoth} from '../invariants/same-release.js'

/** Expects two releases to be the same but for where everything stands, and for what one form of Markdown changes. */
export function expectSameRelease(after: Release, before: Release): void {
  const {given, wanted} = readBoth(after, before)
  expect(given).toEqual(wanted)
}
