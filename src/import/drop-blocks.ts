import type {RootContent} from 'mdast'
import {pageLabels} from '../lexicon/index.js'
import {findFurniture} from './drop-furniture.js'
import {furnitureKind} from './furniture.js'
import {leftOut} from './notes.js'
import {findPostedOnPage} from './posted-day.js'
import {textIn} from './tidy/phrasing-in.js'
import type {ImportNote} from './types.js'

/** Blocks without the furniture of a page, what was left out, and the day of a line that says nothing else. */
export interface DroppedBlocks {
  readonly children: RootContent[]
  readonly notes: readonly ImportNote[]
  readonly day: string | undefined
}

/** Takes the furniture of a page out of the blocks of its release; a heading over related news takes along what stands under it. */
export function dropFurnitureBlocks(blocks: readonly RootContent[], isPage: boolean): DroppedBlocks {
  const children: RootContent[] = []
  const lines = blocks.map(block => textIn([block]))
  const {dropped, notes} = findFurniture(lines)
  const gone = new Set(dropped)
  const more: ImportNote[] = []
  const label = isPage ? labelAbove(blocks, lines) : -1
  if (label >= 0) {
    gone.add(label)
    more.push(leftOut('what the page calls its kind of news', lines[label]))
  }
  for (const [i, block] of blocks.entries()) {
    if (gone.has(i)) {
      if (furnitureKind(lines[i] ?? '') === 'related') takeLinks(blocks, i, gone)
    } else children.push(block)
  }
  const posted = isPage ? findPostedOnPage(lines) : undefined
  if (posted) more.push(posted.note)
  const kept = posted ? children.filter(block => block !== blocks[posted.index]) : children
  return {children: kept, notes: [...notes, ...more], day: posted?.day}
}

/** “Press release” above the headline: the index of the line, or -1. */
function labelAbove(blocks: readonly RootContent[], lines: readonly string[]): number {
  const [first, second] = blocks
  const isLabel =
    first?.type === 'paragraph' && second?.type === 'heading' && pageLabels.has((lines[0] ?? '').toLowerCase())
  return isLabel ? 0 : -1
}

/** What follows a heading such as “Related news” and holds little but links. */
function takeLinks(blocks: readonly RootContent[], from: number, gone: Set<number>): void {
  for (let i = from + 1; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block || !isOfLinks(block)) return
    gone.add(i)
  }
}

function isOfLinks(block: RootContent): boolean {
  const links = linksIn(block)
  return links.length > 0 && links.join('').length > textIn([block]).length * 0.6
}

function linksIn(node: RootContent): string[] {
  if (node.type === 'link') return [textIn([node])]
  return 'children' in node ? node.children.flatMap(child => linksIn(child)) : []
}
