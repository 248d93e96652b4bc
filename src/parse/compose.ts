import type {ReleaseContent} from '../ast/index.js'
import type {Block} from './block.js'
import {readBody} from './body.js'
import {readOpening} from './opening.js'
import type {Composition} from './types.js'

/** Puts the blocks of a source into the order of a release: each block is asked, by position and shape, what it is. */
export function composeRelease(blocks: readonly Block[], composition: Composition): readonly ReleaseContent[] {
  const opening = readOpening(blocks, composition)
  return [...opening.nodes, ...readBody(blocks.slice(opening.next), composition)]
}
