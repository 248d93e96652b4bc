import {type MarkPair, trimSpan} from './mark-pairs.js'

/** A quotation in single marks that closes without punctuation is at most this long. */
const longestWeak = 160

/** The pairs of single quotation marks, ‘ ’ and ', outside or inside the double ones. Apostrophes are none. */
export function pairSingleMarks(text: string, doubles: readonly MarkPair[]): readonly MarkPair[] {
  const pairs: MarkPair[] = []
  openingMark.lastIndex = 0
  for (let found = openingMark.exec(text); found; found = openingMark.exec(text)) {
    const at = found.index
    if (!opensSingle(text, at)) continue
    const close = findSingleClose(text, at)
    const depth = doubles.some(pair => pair.outer.start < at && at < pair.outer.end) ? 1 : 0
    if (close === undefined) {
      if (text[at] !== '‘' || depth > 0 || text.slice(0, at).trim() !== '') continue
      const inner = trimSpan(text, at + 1, text.length)
      pairs.push({inner, outer: {start: at, end: inner.end}, open: '‘', close: null, depth})
      break
    }
    pairs.push(toPair(text, at, close, depth))
    openingMark.lastIndex = close + 1
  }
  return pairs
}

const openingMark = /[‘']/g

function toPair(text: string, open: number, close: number, depth: number): MarkPair {
  return {
    inner: trimSpan(text, open + 1, close),
    outer: {start: open, end: close + 1},
    open: text[open] ?? "'",
    close: text[close] ?? "'",
    depth,
  }
}

/** ‘We · 'We — after a space or bracket, before a letter; not ’90s, ’tis, rock ’n’ roll. */
function opensSingle(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text.slice(at + 1, at + 3)]
  if (!/^[\s([—–“"/:]?$/.test(before) || !/^[\p{L}\d£$€[]/u.test(after)) return false
  return !/^(?:\d\ds|n[’']|em\b|til|tis)/i.test(text.slice(at + 1, at + 5))
}

/** The mark that closes a single quotation: after punctuation, or before a space where it is no possessive. */
function findSingleClose(text: string, open: number): number | undefined {
  let weak: number | undefined
  for (let at = closeFrom(text, open + 2); at < text.length; at = closeFrom(text, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? '']
    if (!/^(?:[\s.,;:!?)\]—–\-/”"]|)$/.test(after)) continue
    if (/[.,!?…]/.test(before)) return at
    const isPossessive = before === 's' && opensSmall(text, at)
    if (!isPossessive && weak === undefined) weak = at
    if (weak !== undefined && (at - open > longestWeak || !opensSmall(text, weak))) return weak
  }
  return weak
}

const closingMark = /[’']/g

/** Where the next mark stands that may close; the end of the text where there is none. */
function closeFrom(text: string, at: number): number {
  closingMark.lastIndex = at
  return closingMark.exec(text)?.index ?? text.length
}

/** Whether a small letter follows, after a space or at once. */
function opensSmall(text: string, at: number): boolean {
  return /^\s?\p{Ll}/u.test(text.slice(at + 1, at + 3))
}
