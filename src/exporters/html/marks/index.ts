import type {ElementContent} from 'hast'
import {type LinkTargets, linkLeaves} from '../links.js'
import {cutLeaves} from './cut-leaves.js'
import type {BlockMarks} from './find-marks.js'
import {leavesOf} from './leaves.js'
import {placeMarks} from './place-marks.js'
import {weave} from './weave.js'

export {findMarks, type Marks} from './find-marks.js'

/** The content of a block with its marks and with links where addresses stand bare; takes time in proportion to what is in it. */
export function markUp(
  content: readonly ElementContent[],
  block: BlockMarks | undefined,
  targets: LinkTargets,
): ElementContent[] {
  const leaves = linkLeaves(leavesOf(content, block?.prose), targets)
  const marks = block?.marks ?? []
  const cut = cutLeaves(
    leaves,
    marks.flatMap(({start, end}) => [start, end]),
  )
  return weave(placeMarks(cut, marks))
}
