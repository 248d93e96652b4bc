import type {PhrasingContent, RootContent, Table} from 'mdast'
import type {Release, ReleaseContent} from '../ast/index.js'
import type {Mark} from '../markdown/index.js'
import {type Span, spanOf} from '../source/index.js'
import {type BlockText, readBlockText} from './block-text.js'
import {readSentences} from './sentences.js'
import {readTokens} from './tokens.js'
import type {Prose, ProseRole, Token} from './types.js'

/** What prose is read from: the source as given, the tree, and where source and reader's text differ. */
export interface ProseInput {
  readonly value: string
  readonly release: Release
  readonly marks: readonly Mark[]
}

/** Every block of prose of a release in source order. */
export function readProse(input: ProseInput): readonly Prose[] {
  const reader = new ProseReader(input)
  for (const child of input.release.children) reader.readContent(child)
  return reader.prose
}

type Place = Pick<Prose, 'role' | 'within' | 'blockquote' | 'cell'>

class ProseReader {
  readonly prose: Prose[] = []
  #section = 0
  readonly #input: ProseInput

  constructor(input: ProseInput) {
    this.#input = input
  }

  readContent(node: ReleaseContent): void {
    switch (node.type) {
      case 'releaseLine':
      case 'headline':
      case 'subheadline':
      case 'lead':
        return this.#add(node.children, spanOf(node.position), {role: node.type, within: []})
      case 'section':
        this.#section++
        return this.#readBlocks(node.children, {role: 'body', within: []}, true)
      case 'boilerplate':
      case 'disclaimer':
      case 'contacts':
        return this.#readBlocks(node.children, {role: node.type, within: []}, false)
      case 'endMark':
        return
      default:
        return this.#readBlock(node, {role: 'body', within: []})
    }
  }

  #readBlocks(nodes: readonly RootContent[], place: Place, firstIsHeading: boolean): void {
    nodes.forEach((node, i) => {
      this.#readBlock(node, firstIsHeading && i === 0 ? {...place, role: 'heading'} : place)
    })
  }

  #readBlock(node: RootContent, place: Place): void {
    if (!node.position) return
    switch (node.type) {
      case 'paragraph':
        return this.#add(node.children, spanOf(node.position), place)
      case 'heading':
        return this.#add(node.children, spanOf(node.position), {...place, role: 'heading'})
      case 'blockquote': {
        const blockquote = place.blockquote ?? node.position.start.offset
        return this.#readBlocks(node.children, {...place, within: [...place.within, 'blockquote'], blockquote}, false)
      }
      case 'list':
      case 'listItem':
        return this.#readBlocks(node.children, {...place, within: [...place.within, node.type]}, false)
      case 'table':
        return this.#readTable(node, place)
      default:
        return
    }
  }

  #readTable(table: Table, place: Place): void {
    const {value, marks} = this.#input
    const texts = table.children.map(row =>
      row.children.map(cell => readBlockText(cell.children, value, marks).text.trim()),
    )
    table.children.forEach((row, r) => {
      row.children.forEach((cell, c) => {
        if (!cell.position) return
        const header = {row: c > 0 ? (texts[r]?.[0] ?? null) : null, column: r > 0 ? (texts[0]?.[c] ?? null) : null}
        const span = spanOf(cell.position)
        this.#add(cell.children, span, {...place, role: 'table', cell: {...header, isHeader: r === 0}})
      })
    })
  }

  #add(children: readonly PhrasingContent[], source: Span, place: Place): void {
    const block = readBlockText(children, this.#input.value, this.#input.marks)
    if (block.text.trim() === '') return
    this.prose.push(new LazyProse(block, source, place, this.#section, this.prose.length))
  }
}

class LazyProse implements Prose {
  readonly text: string
  readonly runs: Prose['runs']
  readonly marked: Prose['marked']
  readonly source: Span
  readonly role: ProseRole
  readonly within: Prose['within']
  readonly blockquote?: number
  readonly cell?: Prose['cell']
  readonly section: number
  readonly index: number
  #sentences: readonly Span[] | undefined
  #tokens: readonly Token[] | undefined

  constructor(block: BlockText, source: Span, place: Place, section: number, index: number) {
    this.text = block.text
    this.runs = block.runs
    this.marked = block.marked
    this.source = source
    this.role = place.role
    this.within = place.within
    this.blockquote = place.blockquote
    this.cell = place.cell
    this.section = section
    this.index = index
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= readSentences(this.text)
    return this.#sentences
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= readTokens(this.text)
    return this.#tokens
  }
}
