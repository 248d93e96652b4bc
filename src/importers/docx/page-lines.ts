import type {Contact} from '../../ast/index.js'
import {openDraft, summariseDraft} from '../../draft/index.js'
import {changed, leftOut} from '../../import/notes.js'
import type {ImportNote} from '../../import/types.js'
import {toSource} from '../../source/index.js'
import {elementsOf, wordsIn, type XmlElement} from './xml.js'

/** What the headers and footers of the pages say that belongs to the release. */
export interface PageLines {
  /** “EMBARGOED UNTIL …” or “FOR IMMEDIATE RELEASE”, for the top of the text. */
  readonly releaseLine: string | undefined
  readonly contacts: readonly Contact[]
  readonly notes: readonly ImportNote[]
}

/**
 * Reads the headers and footers. A line that says when the news may be used goes to the top of the text, unless the text has one; contacts go
 * to the front matter; the rest is told. Numbers of pages are nothing.
 */
export function readPageLines(parts: readonly XmlElement[], body: string): PageLines {
  const lines = [...new Set(parts.flatMap(linesOf))].filter(line => /\p{L}{2}/u.test(line) && !isPageNumber(line))
  const timing = lines.find(isReleaseLine)
  const hasOwn = timing !== undefined && openDraft(body).release.children.some(node => node.type === 'releaseLine')
  const releaseLine = hasOwn ? undefined : timing
  const contacts = contactsIn(lines)
  const notes = lines.flatMap((line): ImportNote[] => {
    if (line === releaseLine) return [changed('a line of the page header stands at the top of the text now', line)]
    if (line === timing || body.includes(line)) return []
    return [leftOut('a line of the page header or footer', line)]
  })
  return {releaseLine, contacts, notes}
}

const linesOf = (part: XmlElement): string[] =>
  [...elementsOf(part)]
    .filter(({name}) => name === 'w:p')
    .map(line => wordsIn(line))
    .filter(line => line !== '')

const isPageNumber = (line: string): boolean => /^(?:page\s)?\d{0,4}(?:\s?(?:of|\/)\s?\d{0,4})?$/i.test(line)

const isReleaseLine = (line: string): boolean =>
  openDraft(toSource(line, {format: 'text'})).release.children[0]?.type === 'releaseLine'

function contactsIn(lines: readonly string[]): readonly Contact[] {
  const text = `Media contact\n\n${lines.join('\n\n')}`
  return summariseDraft(openDraft(toSource(text, {format: 'text'}))).contacts.filter(
    ({email, phone}) => email !== null || phone !== null,
  )
}
