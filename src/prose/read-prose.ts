import type {PhrasingContent, RootContent, Table} from 'mdast'
import type {Release, ReleaseContent} from '../ast/index.js'
import type {Mark} from '../markdown/index.js'
import {type Span, spanOf} from '../source/index.js'
import {readBlockText} from './block-text.js'
import {type WordsFor, wordsFrom} from './block-words.js'
import {LazyProse, type Place} from './lazy-prose.js'
import type {Prose} from './types.js'

/** What prose is read from: the source as given, the tree, and where source and reader's text differ. */
export interface ProseInput {
  readonly value: string
  readonly release: Release
  readonly marks: readonly Mark[]
}

/** Every block of prose of a release in source order; `before` are those of an earlier version, whose words are shared. */
export function readProse(input: ProseInput, before: readonly Prose[] = []): readonly Prose[] {
  const reader = new ProseReader(input, wordsFrom(before))
  for (const child of input.release.children) reader.readContent(child)
  return reader.prose
}

class ProseReader {
  readonly prose: Prose[] = []
  #section = 0
  readonly #input: ProseInput
  readonly #wordsFor: WordsFor

  constructor(input: ProseInput, wordsFor: WordsFor) {
    this.#input = input
    this.#wordsFor = wordsFor
  }

  readContent(node: ReleaseContent): void {
    switch (node.type) {
      case 'lead':
        return this.#add(node.children, spanOf(node.position), {
          role: 'lead',
          within: [],
          dateline: node.dateline?.position.end.offset,
        })
      case 'releaseLine':
      case 'headline':
      case 'subheadline':
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
        const at = {table: table.position?.start.offset ?? 0, row: r, column: c}
        this.#add(cell.children, spanOf(cell.position), {...place, role: 'table', cell: {...header, at}})
      })
    })
  }

  #add(children: readonly PhrasingContent[], source: Span, place: Place): void {
    const block = readBlockText(children, this.#input.value, this.#input.marks)
    if (block.text.trim() === '') return
    const order = {section: this.#section, index: this.prose.length}
    this.prose.push(new LazyProse(block, source, place, order, this.#wordsFor))
  }
}
