import type {ReleaseContent} from '../ast/index.js'
import {type Block, isParagraph} from './block.js'
import {type Container, toContainerNode} from './container.js'
import {readBoilerplateStart, readNamedBoilerplate} from './recognise/boilerplate.js'
import {continuesContacts, startsContacts} from './recognise/contacts.js'
import {startsDisclaimer} from './recognise/disclaimer.js'
import {readEndMark} from './recognise/end-mark.js'
import {looksLikeHeading} from './recognise/title.js'
import type {Composition} from './types.js'

/** A paragraph this long is running text, before or after which a short line may be a heading. */
const runningText = 100

/** Reads what follows the lead: sections, boilerplates, notices, contacts, the end mark. */
export function readBody(blocks: readonly Block[], composition: Composition): readonly ReleaseContent[] {
  const body = new Body(blocks, composition)
  blocks.forEach((block, i) => void body.read(block, i))
  return body.finish()
}

/** Whether a block opens a standing text: boilerplate, legal notice or contacts. */
export function opensStandingText(block: Block): boolean {
  return startsDisclaimer(block) || startsContacts(block) || readBoilerplateStart(block) !== undefined
}

class Body {
  readonly #nodes: ReleaseContent[] = []
  readonly #blocks: readonly Block[]
  readonly #given: Composition
  #container: Container | undefined
  /** Whether a standing text has been met: from there on a release only says who and where. */
  #isTail = false

  constructor(blocks: readonly Block[], given: Composition) {
    this.#blocks = blocks
    this.#given = given
  }

  read(block: Block, i: number): void {
    if (this.#takeEndMark(block)) return
    const container = this.#containerFrom(block, i)
    if (container) {
      this.#close()
      this.#container = container
    }
    this.#add(block)
  }

  finish(): readonly ReleaseContent[] {
    this.#close()
    return this.#nodes
  }

  #takeEndMark({span}: Block): boolean {
    if (span.end - span.start > 24) return false
    const mark = readEndMark(this.#given.value.slice(span.start, span.end))
    if (mark === undefined) return false
    this.#close()
    this.#nodes.push({type: 'endMark', mark, position: this.#given.lines.toPosition(span)})
    return true
  }

  /** The container that a block opens, itself not yet in it. */
  #containerFrom(block: Block, i: number): Container | undefined {
    if (block.text === '') return undefined
    const standing = this.#standingFrom(block)
    if (standing) {
      this.#isTail = true
      return standing
    }
    if (block.depth !== undefined)
      return this.#goesOnWithNotice(block, block.depth) ? undefined : {kind: 'section', depth: block.depth, blocks: []}
    return this.#standsAsHeading(block, i) ? {kind: 'section', depth: 2, blocks: []} : undefined
  }

  #standingFrom(block: Block): Container | undefined {
    const boilerplate = readBoilerplateStart(block) ?? (this.#isTail ? readNamedBoilerplate(block) : undefined)
    if (boilerplate) return {kind: 'boilerplate', organization: boilerplate.organization, blocks: []}
    if (startsContacts(block)) return {kind: 'contacts', blocks: []}
    const isInside = this.#container?.kind === 'disclaimer' && block.depth === undefined
    return !isInside && startsDisclaimer(block) ? {kind: 'disclaimer', depth: block.depth, blocks: []} : undefined
  }

  /** “## Do not use Acmex if you:” under a notice; a heading below the notice's own. */
  #goesOnWithNotice({text}: Block, depth: number): boolean {
    if (this.#container?.kind !== 'disclaimer') return false
    return text.endsWith(':') || depth > (this.#container.depth ?? depth)
  }

  /** In plain text a heading is a short line before a paragraph; in Markdown a short paragraph all in strong. */
  #standsAsHeading(block: Block, i: number): boolean {
    if (!isParagraph(block) || this.#container?.kind === 'contacts' || !looksLikeHeading(block.text)) return false
    const next = this.#blocks[i + 1]
    if (!next || (next.text.length < runningText && next.node.type !== 'list')) return false
    if (!this.#given.isPlain) return block.isSetApart
    const before = this.#blocks[i - 1]
    return before === undefined || before.text.length >= runningText
  }

  #add(block: Block): void {
    if (this.#container?.kind === 'contacts' && this.#container.blocks.length > 0 && !continuesContacts(block))
      if (!startsContacts(block)) this.#close()
    if (this.#container) this.#container.blocks.push(block)
    else this.#nodes.push(block.node)
  }

  #close(): void {
    const node = this.#container && toContainerNode(this.#container, this.#given)
    if (node) this.#nodes.push(node)
    this.#container = undefined
  }
}
