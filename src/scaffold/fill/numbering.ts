import {kindOf, marker, partsOf} from './blocks.js'
import type {KeptBlock} from './headings.js'

/**
 * Numbers the items of ordered lists anew where some fell away or came in. A list whose items have blank lines between them goes
 * on from block to block, as long as the template counts on.
 */
export function renumber(blocks: readonly KeptBlock[]): readonly string[] {
  let planned = -1
  let next = -1
  return blocks.map(({before, after}) => {
    const numbers = numbersOf(before)
    const [first] = numbers
    if (first === undefined) {
      planned = -1
      return after
    }
    if (first !== planned) next = first
    planned = (numbers.at(-1) ?? first) + 1
    const isSame = next === first && numbersOf(after).length === numbers.length
    const written = isSame ? after : countedFrom(after, next)
    next += numbersOf(after).length
    return written
  })
}

const itemsOf = (block: string): readonly string[] => (isOrdered(block) ? partsOf(block, 'list') : [])

const isOrdered = (block: string): boolean => /^\d/.test(block) && kindOf(block) === 'list'

const numbersOf = (block: string): readonly number[] => itemsOf(block).map(item => Number.parseInt(item, 10))

function countedFrom(block: string, first: number): string {
  return itemsOf(block)
    .map((item, i) => item.replace(marker, found => found.replace(/\d{1,9}/, String(first + i))))
    .join('\n')
}
