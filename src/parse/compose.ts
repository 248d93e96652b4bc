import type {Boilerplate, Contacts, Dateline, Disclaimer, FlowContent, ReleaseContent, Section} from '../ast/index.js'
import {toSourceSpan} from '../prose/index.js'
import type {Lines, Span} from '../source/index.js'
import {type Block, isParagraph, phrasingOf} from './block.js'
import {readBoilerplateStart} from './recognise/boilerplate.js'
import {continuesContacts, readContacts, startsContacts} from './recognise/contacts.js'
import {readDateline} from './recognise/dateline.js'
import {startsDisclaimer} from './recognise/disclaimer.js'
import {readEndMark} from './recognise/end-mark.js'
import {readReleaseLine} from './recognise/release-line.js'
import {looksLikeHeading, looksLikeTitle} from './recognise/title.js'

/** What composing a release from its blocks needs to know. */
export interface Composition {
  readonly value: string
  readonly lines: Lines
  /** The front matter's title, where it has one. */
  readonly title: string | undefined
  readonly isPlain: boolean
}

/** Puts the blocks of a source into the order of a release: each block is asked, by position and shape, what it is. */
export function composeRelease(blocks: readonly Block[], composition: Composition): ReleaseContent[] {
  const composer = new Composer(blocks, composition)
  return composer.compose()
}

type Container =
  | {readonly kind: 'section'; readonly depth: number; readonly children: FlowContent[]}
  | {readonly kind: 'boilerplate'; readonly organization: string; readonly children: FlowContent[]}
  | {readonly kind: 'disclaimer'; readonly children: FlowContent[]}
  | {readonly kind: 'contacts'; readonly children: FlowContent[]; readonly texts: string[]}

const issuingBody =
  /^(?:the\s)?(?:ministry|department|office|government|cabinet|commission|bureau|press\s(?:release|information)|news\srelease|media\srelease|prime minister)\b/i

class Composer {
  readonly #out: ReleaseContent[] = []
  readonly #blocks: readonly Block[]
  readonly #given: Composition
  #container: Container | undefined
  #hasHeadline: boolean
  /** Until the first block that is neither release line nor title, a title goes with the headline. */
  #isTop = true
  #hasLead = false

  constructor(blocks: readonly Block[], given: Composition) {
    this.#blocks = blocks
    this.#given = given
    this.#hasHeadline = given.title !== undefined
  }

  compose(): ReleaseContent[] {
    this.#blocks.forEach((block, i) => {
      const isMark = this.#takeEndMark(block)
      if (isMark) return
      if (!this.#hasLead && this.#takeOpening(block, i)) return
      this.#takeBody(block, i)
    })
    this.#close()
    return this.#out
  }

  #takeEndMark(block: Block): boolean {
    if (block.span.end - block.span.start > 24) return false
    const mark = readEndMark(this.#given.value.slice(block.span.start, block.span.end))
    const isEnd = mark !== undefined && this.#hasLead
    if (!isEnd) return false
    this.#close()
    this.#out.push({type: 'endMark', mark, position: this.#position(block.span)})
    return true
  }

  /** Everything up to the lead. True when the block has found its place. */
  #takeOpening(block: Block, i: number): boolean {
    const position = this.#position(block.span)
    const children = phrasingOf(block.node)
    const timing = block.text === '' ? undefined : readReleaseLine(block.text)
    if (timing) {
      this.#out.push({type: 'releaseLine', ...timing, children, position})
      return true
    }
    if (this.#isIssuingBody(block, i)) {
      this.#out.push(block.node)
      return true
    }
    const dateline = isParagraph(block) ? this.#datelineOf(block) : null
    if (!dateline && this.#takeTitle(block, i)) return true
    if (!isParagraph(block) || this.#opensSpecial(block)) return false
    if (!dateline && looksLikeTitle(block.text)) {
      this.#isTop = false
      return false
    }
    if (!dateline && block.text.length < 60 && i + 1 < this.#blocks.length) return false
    this.#hasLead = true
    this.#close()
    this.#out.push({type: 'lead', dateline, children, position})
    return true
  }

  #takeTitle(block: Block, i: number): boolean {
    const isHeading = block.depth !== undefined && block.text !== ''
    const isTitle = isHeading || (isParagraph(block) && (looksLikeTitle(block.text) || block.isSetApart))
    if (!isTitle || !this.#isTop || (!isHeading && !this.#mayBeTitle(block, i))) return false
    const repeats = this.#given.title !== undefined && fold(block.text) === fold(this.#given.title)
    const type = !this.#hasHeadline || repeats ? 'headline' : 'subheadline'
    this.#hasHeadline = true
    this.#out.push({type, origin: 'body', children: phrasingOf(block.node), position: this.#position(block.span)})
    return true
  }

  /** “Ministry of Health” above a longer title says who issues the release; the title comes after it. */
  #isIssuingBody(block: Block, i: number): boolean {
    const next = this.#blocks[i + 1]
    if (this.#hasHeadline || !next || !issuingBody.test(block.text)) return false
    return block.text.length < next.text.length && block.text.length < 80 && looksLikeTitle(next.text)
  }

  /** A paragraph is a title only where more follows it, and in Markdown only if no heading comes first. */
  #mayBeTitle(block: Block, i: number): boolean {
    const hasMore = this.#blocks.slice(i + 1).some(next => next.text.length > 60)
    if (!hasMore || block.text.split(/\s+/).length < 2 || this.#opensSpecial(block)) return false
    if (this.#hasHeadline || this.#given.isPlain) return true
    return !this.#blocks.slice(i + 1, i + 4).some(next => next.depth !== undefined)
  }

  #opensSpecial(block: Block): boolean {
    return startsDisclaimer(block) || startsContacts(block) || readBoilerplateStart(block) !== undefined
  }

  #takeBody(block: Block, i: number): void {
    const boilerplate = block.text === '' ? undefined : readBoilerplateStart(block)
    if (boilerplate)
      return this.#open({kind: 'boilerplate', organization: boilerplate.organization, children: []}, block)
    if (block.text !== '' && startsContacts(block))
      return this.#open({kind: 'contacts', children: [], texts: []}, block)
    if (block.text !== '' && this.#container?.kind !== 'disclaimer' && startsDisclaimer(block)) {
      return this.#open({kind: 'disclaimer', children: []}, block)
    }
    if (block.depth !== undefined && block.text !== '') {
      return this.#open({kind: 'section', depth: block.depth, children: []}, block)
    }
    if (this.#standsAsHeading(block, i)) return this.#open({kind: 'section', depth: 2, children: []}, block)
    if (this.#container?.kind === 'contacts' && !continuesContacts(block)) this.#close()
    this.#add(block)
  }

  /** In plain text a heading is a short line before a paragraph; in Markdown a short paragraph all in strong. */
  #standsAsHeading(block: Block, i: number): boolean {
    if (!isParagraph(block) || !this.#hasLead || !looksLikeHeading(block.text)) return false
    if (this.#container?.kind === 'contacts') return false
    const next = this.#blocks[i + 1]
    const before = this.#blocks[i - 1]
    if (!next || (next.text.length < 100 && next.node.type !== 'list')) return false
    if (!this.#given.isPlain) return block.isSetApart
    return before !== undefined && before.text.length >= 100
  }

  #open(container: Container, block: Block): void {
    this.#close()
    this.#hasLead = true
    this.#container = container
    this.#add(block)
  }

  #add(block: Block): void {
    const container = this.#container
    if (!container) {
      this.#out.push(block.node)
      return
    }
    container.children.push(block.node)
    if (container.kind === 'contacts') container.texts.push(...linesOf(block, this.#given.value))
  }

  #close(): void {
    const container = this.#container
    this.#container = undefined
    const [first] = container?.children ?? []
    const last = container?.children.at(-1)
    if (!container || !first?.position || !last?.position) return
    const span = {start: first.position.start.offset ?? 0, end: last.position.end.offset ?? 0}
    this.#out.push(toNode(container, this.#position(span)))
  }

  #datelineOf(block: Block): Dateline | null {
    const strong = block.words.marked.find(m => m.type === 'strong' && m.start === 0)
    const found = readDateline(block.words.text, strong?.end)
    // A wire's name alone on its line (“--News Direct--”) opens nothing.
    if (!found || (!found.place && found.end >= block.words.text.trimEnd().length)) return null
    const at = (span: Span | undefined) =>
      span ? this.#position(toSourceSpan({...block.words, source: block.span}, span)) : null
    const position = at(found)
    if (!position) return null
    return {
      type: 'dateline',
      place: found.place ? block.words.text.slice(found.place.start, found.place.end) : null,
      date: found.date?.iso ?? null,
      wire: found.wire,
      placePosition: at(found.place),
      datePosition: at(found.date),
      position,
    }
  }

  #position(span: Span) {
    return this.#given.lines.toPosition(span)
  }
}

function toNode(
  container: Container,
  position: ReturnType<Lines['toPosition']>,
): Section | Boilerplate | Disclaimer | Contacts {
  const {children} = container
  switch (container.kind) {
    case 'section':
      return {type: 'section', depth: container.depth, children, position}
    case 'boilerplate':
      return {type: 'boilerplate', organization: container.organization, children, position}
    case 'disclaimer':
      return {type: 'disclaimer', children, position}
    case 'contacts':
      return {type: 'contacts', contacts: readContacts(container.texts), children, position}
  }
}

/** The lines of a block as the writer broke them. */
function linesOf(block: Block, value: string): string[] {
  if (block.text === '') return value.slice(block.span.start, block.span.end).split(/\r\n|\n|\r/)
  const {runs, text} = block.words
  const out: string[] = []
  let at = 0
  for (const run of runs) {
    const isBreak =
      run.length === 1 && text[run.at] === ' ' && /[\r\n]/.test(value.slice(run.source, run.source + run.sourceLength))
    if (!isBreak) continue
    out.push(text.slice(at, run.at))
    at = run.at + 1
  }
  const rest = text.slice(at)
  return [...out, rest].map(line => line.trim()).filter(line => line !== '')
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
