import {type FurnitureKind, furnitureKind, isFootLine} from './furniture.js'
import {excerptOf, leftOut} from './notes.js'
import type {ImportNote} from './types.js'

/** Which lines of a text are no part of the release, and what is said about it. */
export interface Furniture {
  /** Indices of lines. */
  readonly dropped: ReadonlySet<number>
  readonly notes: readonly ImportNote[]
}

/** What stands in a note for a kind of furniture. */
const descriptions: Readonly<Record<FurnitureKind, string>> = {
  sharing: 'what shares the page',
  comments: 'the comments and their form',
  cookies: 'what the page says about cookies',
  login: 'what the page says about accounts',
  newsletter: 'the form of a newsletter',
  related: 'what the page recommends or links to',
  advertising: 'advertising',
  provider: 'what the wire says about the sender',
  metadata: 'what the page says about itself',
  filing: 'the label of the filing',
  wire: 'the line of the wire about the original',
  navigation: 'what leads through the page',
  foot: 'what stands at the foot of the page',
}

/** What stands in a note for a kind of furniture. */
export const describeFurniture = (kind: FurnitureKind): string => descriptions[kind] ?? 'what is no part of the release'

/** Below this a line is a title, a name or a link. */
const runningText = 100
/** A menu at the end is at least so long. */
const shortestFoot = 3
/** Finds the lines that a page puts around its release. Lines without words are no lines. */
export function findFurniture(lines: readonly string[]): Furniture {
  const kinds = lines.map(furnitureKind)
  const foot = footOf(lines, kinds)
  const dropped = new Set<number>()
  const notes = new Map<FurnitureKind, string[]>()
  for (const [i, line] of lines.entries()) {
    const kind = i >= foot ? 'foot' : (kinds[i] ?? besides(lines, kinds, i))
    if (kind === undefined) continue
    dropped.add(i)
    const found = notes.get(kind)
    if (found) found.push(line.trim())
    else notes.set(kind, [line.trim()])
  }
  return {dropped, notes: [...notes].map(([kind, found]) => noteFor(kind, found))}
}

/** The hour over the buttons that share a page, and the name under “News provided by”. */
function besides(lines: readonly string[], kinds: readonly (FurnitureKind | undefined)[], i: number) {
  const line = lines[i]?.trim() ?? ''
  if (kinds[i + 1] === 'sharing' && /^\d{1,2}:\d\d\s(?:[AP]M\s)?E[SD]?T$/i.test(line)) return 'sharing'
  return kinds[i - 1] === 'provider' && line.length < runningText ? 'provider' : undefined
}

function noteFor(kind: FurnitureKind, found: readonly string[]): ImportNote {
  const places = found.length === 1 ? '' : ` (${found.length} lines)`
  return leftOut(describeFurniture(kind) + places, excerptOf(found.slice(0, 6).join(' · ')))
}

/** Where the menus and lists begin that follow a release down to the end of the page; past the end where there are none. */
function footOf(lines: readonly string[], kinds: readonly (FurnitureKind | undefined)[]): number {
  let start = lines.length
  let count = 0
  let hasContacts = false
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? ''
    // A line that ends the release takes along all that follows it and is no text.
    if (isLastLine(line)) {
      if (count < shortestFoot) return lines.length
      // Contacts may follow an end mark, but never the line of the wire.
      return hasContacts && !/^\s{0,4}SOURCE/.test(line) ? start : i + 1
    }
    if (kinds[i] !== undefined || (isFootLine(line) && !opensContacts(lines, i))) {
      if (!hasContacts) start = i
      count++
    } else if (line.length >= runningText || line.includes('@')) return count < shortestFoot ? lines.length : start
    else if (opensContacts(lines, i)) hasContacts = true
  }
  return lines.length
}

/** “Contact” with a telephone number below it is no item of a menu. */
const opensContacts = (lines: readonly string[], i: number): boolean =>
  /\bcontacts?\b/i.test(lines[i]?.slice(0, 60) ?? '') &&
  lines.slice(i + 1, i + 5).some(line => (line.slice(0, 60).match(/\d/g)?.length ?? 0) >= 7)

/** `SOURCE Acme` · `###`: the release ends here. */
const isLastLine = (line: string): boolean =>
  /^\s{0,4}(?:SOURCE:?\s\S.{0,120}|#{3,5}|# # #|-\s?30\s?-|-?\s?ENDS?\s?-?)\s{0,4}$/.test(line)
