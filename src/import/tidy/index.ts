import type {Root} from 'mdast'
import {tidyBlocks} from './blocks.js'
import {mergeLists} from './lists.js'

/** A tree made of another format as a writer would have written it: no empty parts, no stray spaces, no rules between paragraphs. */
export function tidyTree(tree: Root): Root {
  return {type: 'root', children: mergeLists(tidyBlocks(tree.children))}
}
