import type {Dateline, ReleaseContent} from '../ast/index.js'
import {type Block, isParagraph, phrasingOf} from './block.js'
import {opensStandingText} from './body.js'
import {toContainerNode} from './container.js'
import {toDateline} from './dateline-node.js'
import {findDatelinedLead} from './datelined-lead.js'
import {isIssuingBody, isKindLine} from './recognise/issuing-body.js'
import {readPostingLine} from './recognise/posting-line.js'
import {readReleaseLine} from './recognise/release-line.js'
import {looksLikeTitle} from './recognise/title.js'
import {mayBeTitle} from './title-place.js'
import {readTopContacts} from './top-contacts.js'
import type {Composition} from './types.js'

/** What stands before the body, lead included, and the index of the first block of the body. */
export interface Opening {
  readonly nodes: readonly ReleaseContent[]
  readonly next: number
}

/** A paragraph shorter than this is no lead where more follows. */
const shortestLead = 60

/** Reads the opening of a release: release line, issuing body, titles, contacts at the top, lead. */
export function readOpening(blocks: readonly Block[], composition: Composition): Opening {
  const reader = new OpeningReader(blocks, composition)
  return reader.read()
}

class OpeningReader {
  readonly #nodes: ReleaseContent[] = []
  readonly #blocks: readonly Block[]
  readonly #given: Composition
  /** Index of the paragraph that opens with a dateline, or -1. */
  readonly #datelined: number
  #hasHeadline: boolean
  /** Until the first block that is neither release line nor title, a title goes with the headline. */
  #isTop = true

  constructor(blocks: readonly Block[], given: Composition) {
    this.#blocks = blocks
    this.#given = given
    this.#hasHeadline = given.title !== undefined
    this.#datelined = findDatelinedLead(blocks, given.lines)
  }

  read(): Opening {
    let i = 0
    for (let block = this.#blocks[i]; block; block = this.#blocks[i]) {
      const contacts = this.#takeContacts(i)
      const part = contacts > 0 ? 'contacts' : this.#take(block, i)
      if (part === 'body') break
      i += Math.max(1, contacts)
      if (part === 'lead') break
    }
    return {nodes: this.#nodes, next: i}
  }

  /** Takes a block into the opening, whose last one is the lead; `body` is not taken, for the opening ends before it. */
  #take(block: Block, i: number): 'line' | 'title' | 'lead' | 'other' | 'body' {
    if (this.#takeLine(block, i)) return 'line'
    const dateline = this.#datelineOf(block)
    if (!dateline && this.#takeTitle(block, i)) return 'title'
    if (i > this.#datelined && this.#opensBody(block)) return 'body'
    if (this.#takeLead(block, i, dateline)) return 'lead'
    this.#nodes.push(block.node)
    return 'other'
  }

  /** “ACME – Third quarter results” in plain text is a headline, and no news from a place called ACME. */
  #datelineOf(block: Block): Dateline | null {
    const dateline = toDateline(block, this.#given.lines)
    const isPlaceAlone = dateline !== null && dateline.date === null && dateline.wire === null
    return isPlaceAlone && !this.#hasHeadline && looksLikeTitle(block.text) ? null : dateline
  }

  /** Release line, issuing body, posting line: one block above or between the titles. */
  #takeLine(block: Block, i: number): boolean {
    if (block.text === '') return false
    const timing = readReleaseLine(block.text)
    if (timing) {
      const position = this.#given.lines.toPosition(block.span)
      this.#nodes.push({type: 'releaseLine', ...timing, children: phrasingOf(block.node), position})
      return true
    }
    const isIssuer = !this.#hasHeadline && isIssuingBody(block, this.#blocks[i + 1])
    if (this.#isKind(block, i)) {
      this.#nodes.push(block.node)
      return true
    }
    if (!isIssuer && (block.depth !== undefined || readPostingLine(block.text) === undefined)) return false
    this.#nodes.push(block.node)
    return true
  }

  /** Under a headline of the front matter no other need follow. */
  #isKind(block: Block, i: number): boolean {
    const next = this.#blocks[i + 1]
    return this.#isTop && isKindLine(block, this.#given.title === undefined ? next : block)
  }

  /** Contacts above the headline or the dateline. Returns how many blocks they are. */
  #takeContacts(from: number): number {
    if (from >= this.#datelined && this.#hasHeadline) return 0
    const blocks = readTopContacts(this.#blocks, from, this.#datelined)
    const node = toContainerNode({kind: 'contacts', blocks: [...blocks]}, this.#given)
    if (node) this.#nodes.push(node)
    return blocks.length
  }

  #takeTitle(block: Block, i: number): boolean {
    const isHeading = block.depth !== undefined && block.text !== ''
    const isTitle = isHeading || (isParagraph(block) && (looksLikeTitle(block.text) || block.isSetApart))
    if (!isTitle || !this.#isTop || (!isHeading && !this.#mayBeTitle(i))) return false
    const repeats = this.#given.title !== undefined && fold(block.text) === fold(this.#given.title)
    const type = !this.#hasHeadline || repeats ? 'headline' : 'subheadline'
    this.#hasHeadline = true
    const position = this.#given.lines.toPosition(block.span)
    this.#nodes.push({type, origin: 'body', children: phrasingOf(block.node), position})
    return true
  }

  #mayBeTitle(i: number): boolean {
    return mayBeTitle(this.#blocks, i, this.#hasHeadline || this.#given.isPlain)
  }

  #opensBody(block: Block): boolean {
    return block.text !== '' && (block.depth !== undefined || opensStandingText(block))
  }

  #takeLead(block: Block, i: number, dateline: Dateline | null): boolean {
    if (!isParagraph(block) || i < this.#datelined || opensStandingText(block)) return false
    if (!dateline && looksLikeTitle(block.text)) {
      this.#isTop = false
      return false
    }
    if (!dateline && block.text.length < shortestLead && i + 1 < this.#blocks.length) return false
    const position = this.#given.lines.toPosition(block.span)
    this.#nodes.push({type: 'lead', dateline, children: phrasingOf(block.node), position})
    return true
  }
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
