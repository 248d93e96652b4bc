import type {Element} from 'hast'
import {openDraft} from '../../draft/index.js'
import {isBlock, isElement, isTag, wordsOf} from '../../import/hast.js'
import {toSource} from '../../source/index.js'

/** Whether an element holds what ends a release: a boilerplate, contacts, a legal notice. */
export type HoldsStandingText = (element: Element) => boolean

/** More text than this is no box with a contact. */
const longest = 6000
/** A page has a few such boxes; the parser is asked no more often. */
const mostQuestions = 60
const mayHold = /about\s|contact|[ei]nquir|forward.looking|media|press|ends|###|@/i

/** Tells by the parser's own reading whether an element holds what ends a release. */
export function standingTextCheck(): HoldsStandingText {
  let asked = 0
  return element => {
    const text = linesOf(element).join('\n\n')
    if (text.length < 12 || text.length > longest || !mayHold.test(text) || ++asked > mostQuestions) return false
    // Something has to stand before it, or it would be read as a headline.
    const {children} = openDraft(
      toSource(`Title\n\n${'News of the day. '.repeat(8)}\n\n${text}`, {format: 'text'}),
    ).release
    return children.some(node => {
      if (node.type === 'contacts') return node.contacts.length > 0
      return node.type === 'boilerplate' || node.type === 'disclaimer' || node.type === 'endMark'
    })
  }
}

/** The words of an element, a line for each of its blocks and after each line break. */
function linesOf(element: Element): string[] {
  const lines: string[] = []
  let line = ''
  const close = (): void => {
    if (line.trim() !== '') lines.push(line.replace(/\s+/g, ' ').trim())
    line = ''
  }
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (isTag(child, 'br') || isBlock(child)) close()
      if (child.type === 'text') line += child.value
      else if (isElement(child)) walk(child)
      if (isBlock(child)) close()
    }
  }
  walk(element)
  close()
  return lines.length > 0 ? lines : [wordsOf(element)]
}
