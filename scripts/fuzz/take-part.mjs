import {isFront} from './originals.mjs'

/** How long a part becomes at most, and how often a release is taken whole. */
const most = 600
const wholeShare = 0.025

/** A part of a release: often its front matter, its title, its lead or its end, and some blocks that stand together. */
export function takePart({text, blocks}, random) {
  if (random.chance(wholeShare) || blocks.length < 3) return text.slice(0, 40_000)
  const first = isFront(blocks[0]) ? 1 : 0
  const kept = new Set()
  if (first === 1 && random.chance(0.5)) kept.add(0)
  if (random.chance(0.5)) for (let i = first; i < first + random.int(1, 4); i++) kept.add(i)
  const from = random.int(first, blocks.length - 1)
  for (let i = from; i < from + random.int(1, 6); i++) kept.add(i)
  if (random.chance(0.2)) for (let i = blocks.length - random.int(1, 4); i < blocks.length; i++) kept.add(i)
  let part = ''
  for (const i of [...kept].sort((a, b) => a - b)) if (part.length < most) part += blocks[i]?.slice(0, most) ?? ''
  return part
}
