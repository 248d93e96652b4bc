import type {Paragraph, PhrasingContent, RootContent, Text} from 'mdast'
import type {Mark} from '../markdown/index.js'
import {type BlockText, readBlockText, toSourceSpan} from '../prose/index.js'
import type {Lines} from '../source/index.js'

/** `…in the year.About Acme Robotics` · `…results/About the Acme Group:`: the heading lost its line. */
const gluedBoilerplate = /[a-z0-9.!?)”"/](?=About (?:the )?[A-Z][A-Za-zÀ-ɏ&.-]{0,40}(?: [A-Z]|[ :]|$))/g
/** `…since 2000.IR contact:Ana Ruiz` · `…offerings.Contact` */
const gluedContacts =
  /[a-z0-9.!?)”"/](?=(?:(?:Company|Press|Media|IR|Investor|Corporate) [Cc]ontacts?|Contacts?)(?::|\s{0,3}$))/g
/** Two spaces after the end of a sentence or of a heading, before the start of the next paragraph. */
const joint = /[.!?:”"’)\w] {2,4}(?=[A-Z“"•‘[])/g
/** What two spaces without a full stop close: a heading is this short and holds no sentence. */
const longestHeading = 120
const sentenceEnd = /[.!?][”"’)]? (?=[A-Z“"])/g
/** What a paragraph is cut by: the text, its lines, and where source and reader's text differ. */
interface Ground {
  readonly value: string
  readonly lines: Lines
  readonly marks: readonly Mark[]
}

/** A block shorter than this is a paragraph, whatever its spaces. */
const longestParagraph = 1200

/**
 * Takes paragraphs apart that a copy from the web has run together: a whole release in one line, its paragraphs joined
 * by two spaces, and headings (“About Acme”, “Contact”) that stick to the sentence before them.
 */
export function splitJoined(nodes: readonly RootContent[], source: Ground): readonly RootContent[] {
  return nodes.flatMap((node): readonly RootContent[] => {
    if (node.type !== 'paragraph' || !mayBeJoined(node)) return [node]
    const words = readBlockText(node.children, source.value, source.marks)
    const cuts = findCuts(words.text)
    return cuts.length === 0 ? [node] : cutParagraph(node, words, cuts, source)
  })
}

function mayBeJoined({children}: Paragraph): boolean {
  return children.some(
    child =>
      child.type === 'text' &&
      (child.value.length >= longestParagraph || child.value.includes('About ') || child.value.includes('ontact')),
  )
}

/** Where the text of a block is to be cut, in order. */
function findCuts(text: string): readonly number[] {
  const ends = [gluedBoilerplate, gluedContacts].flatMap(pattern =>
    [...text.matchAll(pattern)].map(match => match.index + match[0].length),
  )
  if (text.length >= longestParagraph) {
    const joints = jointsOf(text)
    const sentences = [...text.matchAll(sentenceEnd)].length
    // A writer who puts two spaces after every full stop joins nothing.
    if (joints.length >= 2 && sentences >= joints.length) for (const joint of joints) ends.push(joint)
  }
  return ends.sort((a, b) => a - b)
}

/** Two spaces slip into a sentence as well: without a full stop before them they end a heading or nothing. */
function jointsOf(text: string): readonly number[] {
  const joints: number[] = []
  for (const {0: found, index} of text.matchAll(joint)) {
    const from = joints.at(-1) ?? 0
    const before = text.slice(from, index + 1)
    if (/\w$/.test(before) && (before.length > longestHeading || /[.!?“"]/.test(before))) continue
    joints.push(index + found.length)
  }
  return joints
}

function cutParagraph(
  node: Paragraph,
  words: BlockText,
  cuts: readonly number[],
  source: Ground,
): readonly Paragraph[] {
  const span = {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
  const offsets = cuts.map(at => toSourceSpan({...words, source: span}, {start: at, end: at}).start)
  const parts: PhrasingContent[][] = [[]]
  for (const child of node.children) {
    for (const piece of cutText(child, offsets, source)) {
      const start = piece.position?.start.offset ?? 0
      if (offsets.includes(start) && (parts.at(-1)?.length ?? 0) > 0) parts.push([])
      parts.at(-1)?.push(piece)
    }
  }
  return parts.map(children => toParagraph(children, source.lines))
}

/** A text node in pieces; every other node whole, for a heading that lost its line stands in no emphasis or link. */
function cutText(
  node: PhrasingContent,
  offsets: readonly number[],
  {value, lines, marks}: Ground,
): readonly PhrasingContent[] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const inside = offsets.filter(offset => from < offset && offset < to)
  if (node.type !== 'text' || inside.length === 0) return [node]
  const edges = [from, ...inside, to]
  return edges.slice(1).map((end, i): Text => {
    const start = edges[i] ?? from
    // The space between two joined paragraphs belongs to neither.
    const trimmed = start + value.slice(start, end).trimEnd().length
    const position = lines.toPosition({start, end: Math.max(trimmed, start + 1)})
    const piece: Text = {type: 'text', value: '', position}
    return {...piece, value: withLineEndings(readBlockText([piece], value, marks), value)}
  })
}

/** The words of a block with the line endings that the source has, as every other text node has them. */
function withLineEndings({text, runs}: BlockText, value: string): string {
  const written = runs.map(({at, length, source, sourceLength}) => {
    const raw = value.slice(source, source + sourceLength)
    return length === sourceLength || /^[\r\n]/.test(raw) ? raw : text.slice(at, at + length)
  })
  return written.join('')
}

function toParagraph(children: PhrasingContent[], lines: Lines): Paragraph {
  const start = children[0]?.position?.start.offset ?? 0
  const end = children.at(-1)?.position?.end.offset ?? start
  return {type: 'paragraph', children, position: lines.toPosition({start, end})}
}
