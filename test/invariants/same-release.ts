import {isDeepStrictEqual} from 'node:util'
import type {Root} from 'mdast'
import type {Release} from '../../src/ast/index.js'
import {mergeMarks} from '../../src/markdown/merge-marks.js'

/** A tree as JSON, whatever stands in it. */
interface AnyNode {
  readonly type: string
  readonly value?: string
  readonly depth?: number
  readonly children?: readonly AnyNode[]
}

/**
 * Two releases as they are to be compared: without where everything stands, and without what Markdown in one form writes in another way. A
 * paragraph that stands as the heading of a part is one, or stands in strong; line endings are line feeds and none in code between backticks, an
 * HTML tag over several lines is not indented, HTML that never closes takes the line ending at the end of the file along, a NUL is a replacement
 * character, a list whose items hold a break or HTML is loose, and strong in strong is one. The same releases are equal.
 */
export function readBoth(after: Release, before: Release): {readonly given: unknown; readonly wanted: unknown} {
  const wanted = readingsOf(oneForm(copyOf(after)))
  return {given: headingsAsIn(wanted, readingsOf(oneForm(copyOf(before)))), wanted}
}

/** What is wrong with the copy of a release: the first place in which it differs. */
export function copyFaults(after: Release, before: Release): readonly string[] {
  const {given, wanted} = readBoth(after, before)
  if (isDeepStrictEqual(given, wanted)) return []
  const [is, was] = [JSON.stringify(wanted), JSON.stringify(given)]
  const at = Math.max(0, [...was].findIndex((letter, i) => letter !== is[i]) - 40)
  return [`a copy is another release: ${was.slice(at, at + 160)} became ${is.slice(at, at + 160)}`]
}

/** A release as a tree of JSON: to those who only look at marks it is one of Markdown. */
const copyOf = (release: Release): unknown => mergeMarks(JSON.parse(JSON.stringify(release)) as Root)

const readingsOf = (value: unknown): AnyNode => value as AnyNode

function oneForm(value: unknown, isPhrasing = false): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD')
  if (Array.isArray(value)) return value.map(item => oneForm(item, isPhrasing))
  if (typeof value !== 'object' || value === null) return value
  const isInline =
    isPhrasing || ['paragraph', 'heading', 'tableCell', 'lead'].includes(String(Reflect.get(value, 'type')))
  const entries = Object.entries(value).filter(([key]) => !/position$/i.test(key))
  const node = Object.fromEntries(entries.map(([key, part]) => [key, oneForm(part, isInline)]))
  if (node.type === 'inlineCode') node.value = String(node.value).replace(/\n/g, ' ')
  if (node.type === 'html' && isPhrasing) node.value = String(node.value).replace(/\n[ \t]+/g, '\n')
  if (node.type === 'html' && !isPhrasing) node.value = String(node.value).trim()
  if ('spread' in node && /"type":"(?:thematicBreak|html)"/.test(JSON.stringify(node.children))) node.spread = true
  return node
}

const parts = new Set(['section', 'boilerplate', 'disclaimer', 'contacts'])

/** The release `before` with the headings that its copy made of paragraphs. */
function headingsAsIn(after: AnyNode, before: AnyNode): AnyNode {
  const children = before.children?.map((part, i) => {
    const [line, ...rest] = part.children ?? []
    const [heading] = after.children?.[i]?.children ?? []
    const isMade = parts.has(part.type) && line?.type === 'paragraph' && isHeading(heading)
    if (!isMade || !isDeepStrictEqual(withoutStrong(line), withoutStrong(heading))) return part
    return {...part, children: [heading, ...rest]}
  })
  return {...before, children}
}

const isHeading = (node: AnyNode | undefined): node is AnyNode =>
  (node?.type === 'heading' && node.depth === 2) ||
  (node?.type === 'paragraph' && node.children?.[0]?.type === 'strong')

function withoutStrong({children = []}: AnyNode): readonly AnyNode[] {
  const [only] = children
  return children.length === 1 && only?.type === 'strong' ? (only.children ?? []) : children
}
