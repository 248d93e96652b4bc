import {blocksOf} from '../originals.mjs'
import {placeIn, splice} from './characters.mjs'

/** Changes the list of blocks of a text. */
const onBlocks = change => (text, random, other) => {
  const blocks = blocksOf(text)
  if (blocks.length > 0) change(blocks, random.int(0, blocks.length - 1), random, other)
  return blocks.join('')
}

const pickBlock = (text, random) => random.pick(blocksOf(text)) ?? ''

/** Changes of whole blocks, and of two releases into one. */
export const blockMutators = [
  onBlocks((blocks, at) => blocks.splice(at, 1)),
  onBlocks((blocks, at) => blocks.splice(at, 0, blocks[at])),
  onBlocks((blocks, at, random) => {
    const other = random.int(0, blocks.length - 1)
    ;[blocks[at], blocks[other]] = [blocks[other], blocks[at]]
  }),
  onBlocks((blocks, at, random, other) => blocks.splice(at, 0, pickBlock(other(), random))),
  onBlocks((blocks, at, random) => {
    const prefix = random.pick(['> ', '    ', '- ', '\t', '> > ', '1. '])
    blocks[at] = blocks[at].replace(/^(?=[^\n])/gm, prefix)
  }),
  function crossOver(text, random, other) {
    const tail = other()
    return text.slice(0, placeIn(text, random)) + tail.slice(placeIn(tail, random))
  },
  function putSentenceIn(text, random, other) {
    const sentence = random.pick(pickBlock(other(), random).split(/(?<=[.?!”"])\s+/)) ?? ''
    return splice(text, placeIn(text, random), 0, ` ${sentence} `)
  },
]
