import type {Nodes} from 'hast'
import {PressrelError} from '../../errors.js'
import {limits} from '../../import/limits.js'
import {nestedTooDeep} from '../../import/within-stack.js'

const formatting = /<(\/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b/gi
const paragraphs = /<(?:p|div|td|th|li|h[1-6]|center|blockquote)\b/gi

/**
 * Refuses a page that a parser would blow up: each formatting element that is never closed is opened again in every paragraph after it, so
 * that 5,000 of either make millions. Throws `E_LIMIT`.
 */
export function guardPage(text: string, file: string): void {
  let open = 0
  let most = 0
  for (const match of text.matchAll(formatting)) {
    open = Math.max(0, open + (match[1] === '/' ? -1 : 1))
    most = Math.max(most, open)
  }
  let count = 0
  if (most > 20) for (const _ of text.matchAll(paragraphs)) count++
  if (most * count <= limits.reopened) return
  throw new PressrelError('E_LIMIT', `holds ${most} formatting elements that are never closed`, {
    file,
    hint: 'Copy the text of the release into a .txt file',
  })
}

/** Refuses elements nested too deep. Throws `E_LIMIT`. */
export function guardDepth(root: Nodes, file: string): void {
  let level: readonly Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth) throw nestedTooDeep(file)
    level = level.flatMap(node => ('children' in node ? node.children : []))
  }
}
