import type {Release, ReleaseContent} from '../ast/index.js'
import {readPostingLine} from './recognise/posting-line.js'

/** The day on the posting line above the lead (“Posted on: 12 May 2026”), as ISO date; undefined without one. */
export function findPostedDay(release: Release): string | undefined {
  for (const node of release.children) {
    if (node.type === 'lead' || node.type === 'section') return undefined
    const day = node.type === 'paragraph' ? readPostingLine(wordsOf(node)) : undefined
    if (day !== undefined) return day
  }
  return undefined
}

/** The words of a paragraph that is a line; emphasis is looked into, everything else is no part of a posting line. */
function wordsOf(node: Extract<ReleaseContent, {type: 'paragraph'}>): string {
  return node.children
    .flatMap(child => (child.type === 'emphasis' || child.type === 'strong' ? child.children : [child]))
    .map(child => (child.type === 'text' ? child.value : ' '))
    .join('')
    .trim()
}
