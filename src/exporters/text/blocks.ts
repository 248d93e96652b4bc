import type {PhrasingContent, RootContent} from 'mdast'
import type {ReleaseContent} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {tableText} from './table.js'

/** One block of plain text. */
export interface TextBlock {
  readonly text: string
  /** Stands before the first line (`- `, `1. `); later lines are indented by as much. */
  readonly first: string
  /** Tables and addresses keep their lines. */
  readonly isFixed: boolean
  /** Items of one list stand without an empty line between them. */
  readonly isItem: boolean
}

/** The blocks of a release in order, as text; a table that is wider than `width` columns becomes a list. */
export function releaseBlocks(draft: Draft, width = Number.POSITIVE_INFINITY): readonly TextBlock[] {
  const titles = new Set<string>()
  return draft.release.children.flatMap(node =>
    repeatsTitle(node, titles) ? [] : toBlocks(node, draft.source.format === 'text', width),
  )
}

/** Whether a title says again what one before it said, as the body often repeats the front matter; `seen` keeps it. */
function repeatsTitle(node: ReleaseContent, seen: Set<string>): boolean {
  if (node.type !== 'headline' && node.type !== 'subheadline') return false
  const key = words(node.children).toLowerCase().replace(/\s+/g, ' ').trim()
  const isRepeated = seen.has(key)
  seen.add(key)
  return isRepeated
}

function toBlocks(node: ReleaseContent, isPlain: boolean, width: number): TextBlock[] {
  switch (node.type) {
    case 'releaseLine':
    case 'headline':
    case 'subheadline':
    case 'lead':
      return block(words(node.children))
    case 'section':
    case 'boilerplate':
    case 'disclaimer':
      return node.children.flatMap(child => flowBlocks(child, '', width))
    case 'contacts':
      return node.children.flatMap(child =>
        child.type === 'paragraph' && !isPlain
          ? block(words(child.children, true)).map(b => ({...b, isFixed: true}))
          : flowBlocks(child, '', width),
      )
    case 'endMark':
      return block(node.mark)
    default:
      return flowBlocks(node, '', width)
  }
}

function flowBlocks(node: RootContent, first: string, width: number): TextBlock[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return block(words(node.children), first)
    case 'blockquote':
      return node.children.flatMap(child => flowBlocks(child, first === '' ? '    ' : first, width))
    case 'list':
      return node.children.flatMap((item, i) => {
        const mark = node.ordered ? `${(node.start ?? 1) + i}. ` : '- '
        return item.children.flatMap((child, j) =>
          flowBlocks(child, j === 0 ? `${first.replace(/\S/g, ' ')}${mark}` : first + ' '.repeat(mark.length), width),
        )
      })
    case 'table':
      return [{text: tableText(node, words, width), first: '', isFixed: true, isItem: false}]
    case 'code':
      return [{text: node.value, first: '', isFixed: true, isItem: false}]
    case 'thematicBreak':
      return block('* * *')
    default:
      return []
  }
}

/** Nothing, or nothing but characters that are never seen, such as U+200B. */
const isUnseen = /^[\s\p{Cf}]{0,100}$/u

function block(text: string, first = ''): TextBlock[] {
  const trimmed = text.trim()
  return isUnseen.test(trimmed) ? [] : [{text: trimmed, first, isFixed: false, isItem: /\S/.test(first)}]
}

/** Phrasing content as text: links as “text (URL)”, an address once, pictures by their description. */
export function words(children: readonly PhrasingContent[], keepsLines = false): string {
  return children.map(child => wordsOf(child, keepsLines)).join('')
}

function wordsOf(node: PhrasingContent, keepsLines = false): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[ \t]{0,8}(?:\r\n|\n|\r)[ \t]{0,8}/g, keepsLines ? '\n' : ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'image':
      return node.alt ? `[Image: ${node.alt}]` : ''
    case 'link': {
      const text = words(node.children)
      const url = node.url.replace(/^mailto:/i, '')
      const isSame =
        url === text ||
        url.replace(/^https?:\/\//, '').replace(/\/$/, '') === text.replace(/^https?:\/\//, '').replace(/\/$/, '')
      if (isSame || url === '' || /^(?:#|javascript:|data:|vbscript:)/i.test(url)) return text
      return text === '' ? url : `${text} (${url})`
    }
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : ''
    default:
      return 'children' in node ? words(node.children, keepsLines) : ''
  }
}
