import {type Block, isParagraph} from './block.js'
import {holdsAddress, startsContacts} from './recognise/contacts.js'

/** A line this long may be one of a contact block; a line this long may be a name in it. */
const longestLine = 90
const longestName = 40

/**
 * The blocks of a contact block that stands above the headline or the dateline (“Contact: …” at the very top), from
 * `from` on; none where no contact block with an address stands. `lead` is the index of the datelined lead, or -1.
 */
export function readTopContacts(blocks: readonly Block[], from: number, lead: number): readonly Block[] {
  const first = blocks[from]
  if (!first || first.text === '' || !startsContacts(first)) return []
  let end = from + 1
  while (end !== lead && isContactLine(blocks, end, lead)) end++
  const taken = blocks.slice(from, end)
  return taken.some(holdsAddress) ? taken : []
}

function isContactLine(blocks: readonly Block[], i: number, lead: number): boolean {
  const block = blocks[i]
  if (!block || !isParagraph(block) || block.text.length > longestLine) return false
  if (holdsAddress(block)) return true
  return block.text.length <= longestName && i + 2 < lead && blocks.slice(i + 1, i + 3).some(holdsAddress)
}
