import type {Code, ListItem, Paragraph, PhrasingContent, Table} from 'mdast'
import type {FlowContent, Release, ReleaseContent} from '../../ast/index.js'

type Tables = ReadonlyMap<string, Table | Code>

/** A release read from plain text as Markdown has it: tables in their places, lines joined, those of a contact below each other. */
export function rewriteRelease(release: Release, tables: Tables): Release {
  return {...release, children: release.children.map(node => rewriteNode(node, tables))}
}

function rewriteNode(node: ReleaseContent, tables: Tables): ReleaseContent {
  switch (node.type) {
    case 'headline':
    case 'subheadline':
    case 'releaseLine':
    case 'lead':
      return {...node, children: node.children.map(joinLines)}
    case 'contacts':
      return {...node, children: joinContacts(rewriteFlow(node.children, tables))}
    case 'section':
    case 'boilerplate':
    case 'disclaimer':
      return {...node, children: rewriteFlow(node.children, tables)}
    case 'endMark':
      return node
    default:
      return rewriteFlow([node], tables)[0] ?? node
  }
}

function rewriteFlow(children: readonly FlowContent[], tables: Tables): FlowContent[] {
  return children.map((node): FlowContent => {
    if (node.type === 'list') return {...node, children: node.children.map(joinItem)}
    if (node.type !== 'paragraph') return node
    const [first] = node.children
    const table = first?.type === 'text' ? tables.get(first.value.trim()) : undefined
    return table ?? joinParagraph(node)
  })
}

const joinItem = (item: ListItem): ListItem => ({
  ...item,
  children: item.children.map(child => (child.type === 'paragraph' ? joinParagraph(child) : child)),
})

const joinParagraph = (node: Paragraph): Paragraph => ({...node, children: node.children.map(joinLines)})

/** A line ending in a wrapped text is a space. */
function joinLines(node: PhrasingContent): PhrasingContent {
  return node.type === 'text' ? {...node, value: joinSpaces(node.value)} : node
}

/** Spaces with a line ending among them are one space. */
const joinSpaces = (text: string): string => text.replace(/\s+/g, space => (/[\n\r]/.test(space) ? ' ' : space))

/** Name, telephone and address that stood in lines right below each other become the lines of one paragraph. */
function joinContacts(children: readonly FlowContent[]): FlowContent[] {
  const joined: FlowContent[] = []
  for (const [i, node] of children.entries()) {
    const before = joined.at(-1)
    // The first is what says that contacts follow.
    if (i > 1 && node.type === 'paragraph' && before?.type === 'paragraph' && isRightBelow(before, node)) {
      joined.pop()
      const position = before.position && node.position && {start: before.position.start, end: node.position.end}
      joined.push({...before, children: [...before.children, {type: 'break'}, ...node.children], position})
    } else joined.push(node)
  }
  return joined
}

const isRightBelow = (before: Paragraph, after: Paragraph): boolean =>
  before.position !== undefined && before.position.end.line + 1 === after.position?.start.line
