import type {RootContent} from 'mdast'
import type {ReleaseContent} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {inReadingOrder} from '../../export/reading-order.js'
import {shown, type TextForm} from './form.js'
import {tableText} from './table.js'
import {words} from './words.js'

/** One block of plain text. */
export interface TextBlock {
  readonly text: string
  /** Stands before the first line (`- `, `1. `); later lines are indented by as much. */
  readonly first: string
  /** Code keeps its lines, a table in columns has lines of its own. */
  readonly kind: 'text' | 'code' | 'table'
  /** Items of one list stand without an empty line between them. */
  readonly isItem: boolean
}

/** The blocks of a release in order, as text, with `mark` in the place of its end mark, or at its end. */
export function releaseBlocks(draft: Draft, form: TextForm, mark: string | undefined): readonly TextBlock[] {
  const titles = new Set<string>()
  const isPlain = draft.source.format === 'text'
  const hasMark = draft.release.children.some(({type}) => type === 'endMark')
  const blocks = inReadingOrder(draft.release.children).flatMap(node => {
    if (node.type === 'endMark') return textBlock(mark ?? node.mark, form)
    return repeatsTitle(node, titles, form) ? [] : toBlocks(node, isPlain, form)
  })
  return mark === undefined || hasMark ? blocks : [...blocks, ...textBlock(mark, form)]
}

/** Whether a title says again what one before it said, as the body often repeats the front matter; `seen` keeps it. */
function repeatsTitle(node: ReleaseContent, seen: Set<string>, form: TextForm): boolean {
  if (node.type !== 'headline' && node.type !== 'subheadline') return false
  const key = words(node.children, form).toLowerCase().replace(/\s+/g, ' ').trim()
  const isRepeated = seen.has(key)
  seen.add(key)
  return isRepeated
}

function toBlocks(node: Exclude<ReleaseContent, {type: 'endMark'}>, isPlain: boolean, form: TextForm): TextBlock[] {
  switch (node.type) {
    case 'releaseLine':
    case 'headline':
    case 'subheadline':
    case 'lead':
      return textBlock(words(node.children, form), form)
    case 'section':
    case 'boilerplate':
    case 'disclaimer':
      return node.children.flatMap(child => flowBlocks(child, '', form))
    case 'contacts':
      return node.children.flatMap(child =>
        child.type === 'paragraph' && !isPlain
          ? textBlock(words(child.children, form, true), form)
          : flowBlocks(child, '', form),
      )
    default:
      return flowBlocks(node, '', form)
  }
}

function flowBlocks(node: RootContent, first: string, form: TextForm): TextBlock[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return textBlock(words(node.children, form), form, first)
    case 'blockquote':
      return node.children.flatMap(child => flowBlocks(child, first === '' ? '    ' : first, form))
    case 'list':
      return node.children.flatMap((item, i) => {
        const mark = node.ordered ? `${(node.start ?? 1) + i}. ` : '- '
        return item.children.flatMap((child, j) =>
          flowBlocks(child, j === 0 ? `${first.replace(/\S/g, ' ')}${mark}` : first + ' '.repeat(mark.length), form),
        )
      })
    case 'table':
      return [{...tableText(node, form), first: '', isItem: false}]
    case 'code':
      return [{text: shown(node.value, form), first: '', kind: 'code', isItem: false}]
    case 'thematicBreak':
      return textBlock('* * *', form)
    default:
      return []
  }
}

/** Nothing, or nothing but characters that are never seen, such as U+200B. */
const isUnseen = /^[\s\p{Cf}]{0,100}$/u

/** A block of running text; none where there is nothing to see. */
export function textBlock(text: string, form: TextForm, first = ''): TextBlock[] {
  const trimmed = shown(text, form).trim()
  return isUnseen.test(trimmed) ? [] : [{text: trimmed, first, kind: 'text', isItem: /\S/.test(first)}]
}
