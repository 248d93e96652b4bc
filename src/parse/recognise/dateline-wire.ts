import {wireNames} from '../../lexicon/index.js'
import type {Span} from '../../source/index.js'

const knownWires = new Set(wireNames.map(fold))
/** /PRNewswire/ · (GLOBE NEWSWIRE) */
const enclosed = /\/\s?([^/]{2,60}?)\s?\/|\(([^()]{2,60})\)/g
/** What stands between a dateline's separators: `CITY - Media OutReach Newswire – 26 June` */
const part = /[^\s–—―,:;/()-](?:[^–—―,:;/()-]|-(?![\s-])(?<!\s-)){1,50}/g

/** The wire service that a dateline names, in slashes, in brackets or between dashes. Spans into `text`. */
export function findWire(text: string): (Span & {name: string}) | undefined {
  return findEnclosed(text) ?? findBetweenDashes(text)
}

function findEnclosed(text: string): (Span & {name: string}) | undefined {
  if (!text.includes('/') && !text.includes('(')) return undefined
  for (const match of text.matchAll(enclosed)) {
    const name = (match[1] ?? match[2] ?? '').trim()
    const isNamed = knownWires.has(fold(name)) || match[1] !== undefined || /wire\b/i.test(name)
    if (isNamed) return {start: match.index, end: match.index + match[0].length, name}
  }
  return undefined
}

function findBetweenDashes(text: string): (Span & {name: string}) | undefined {
  for (const match of text.matchAll(part)) {
    const name = match[0].trim()
    if (knownWires.has(fold(name))) return {start: match.index, end: match.index + name.length, name}
  }
  return undefined
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}
