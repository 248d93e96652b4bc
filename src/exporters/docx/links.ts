import {emailsIn} from '../../source/index.js'

/** A stretch of text and, where it is one, the address that it links to. */
export interface LinkedText {
  readonly text: string
  readonly url?: string
}

/** An address that stands bare in a text, up to the punctuation after it. */
const webAddress = /(?:https?:\/\/|(?<![\w.@/])www\.)[^\s<>"“”‘’«»]{3,500}/gi
const punctuationAfter = /[.,;:!?)\]'’]{1,10}$/
/** Word takes no longer one. */
const longest = 2000

/** The address as Word wants it in a relationship: absolute, ASCII, of a harmless kind; else undefined. */
export function linkTarget(url: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(url) || !URL.canParse(url)) return undefined
  const target = new URL(url).href.replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, character => encodeURIComponent(character))
  return target.length > longest ? undefined : target
}

/** Cuts a text at the web and e-mail addresses that stand bare in it. */
export function linkBare(text: string): readonly LinkedText[] {
  const found = [...webAddresses(text), ...mailAddresses(text)].sort((a, b) => a.start - b.start)
  const out: LinkedText[] = []
  let at = 0
  for (const {start, words, url} of found) {
    if (start < at) continue
    if (start > at) out.push({text: text.slice(at, start)})
    out.push({text: words, url})
    at = start + words.length
  }
  return at < text.length ? [...out, {text: text.slice(at)}] : out
}

interface Found {
  readonly start: number
  readonly words: string
  readonly url: string
}

function webAddresses(text: string): readonly Found[] {
  if (!text.includes('://') && !/www\./i.test(text)) return []
  return [...text.matchAll(webAddress)].flatMap(({0: written, index}) => {
    const words = written.replace(punctuationAfter, '')
    // As GFM does: an address without a scheme is one of the web.
    const url = linkTarget(/^www/i.test(words) ? `http://${words}` : words)
    return url === undefined ? [] : [{start: index, words, url}]
  })
}

function mailAddresses(text: string): readonly Found[] {
  return emailsIn(text).map(({start, address}) => ({start, words: address, url: `mailto:${address}`}))
}
