import type {Span} from '../source/index.js'

/** A pair of quotation marks in a text; a missing mark is null. */
export interface MarkPair {
  readonly inner: Span
  readonly outer: Span
  readonly open: string | null
  readonly close: string | null
  readonly depth: number
}

interface Mark {
  readonly at: number
  readonly length: number
  readonly text: string
  readonly side: 'open' | 'close' | 'either'
  readonly family: 'double' | 'single' | 'guillemet' | 'low'
}

const anyMark = /[“”"„«»‘’']/

/** The pairs of quotation marks of a text, in order of their opening. Apostrophes, feet and inches are none. */
export function readMarks(text: string): readonly MarkPair[] {
  if (!anyMark.test(text)) return []
  const doubles = pairUp(text, findDoubles(text), 0)
  return [...doubles, ...pairSingles(text, doubles)].sort(
    (a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end,
  )
}

const opensAfter = /^[\s([—–\-/“„«‘*:]?$/
const opensBefore = /^[^\s.,;:!?)\]]/
const closesBefore = /^(?:[\s.,;:!?)\]—–\-/*’”…]|$)/

function findDoubles(text: string): readonly Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === "'" && text[at + 1] === "'") {
      marks.push({at, length: 2, text: "''", side: 'close', family: 'double'})
      at++
      continue
    }
    const mark = doubleAt(text, at, character)
    if (mark) marks.push(mark)
  }
  return marks
}

function doubleAt(text: string, at: number, character: string): Mark | undefined {
  const before = text[at - 1] ?? ''
  const after = text.slice(at + 1, at + 2)
  const mayOpen = opensAfter.test(before) && opensBefore.test(after)
  const mayClose = before !== '' && !/[\s([]/.test(before) && closesBefore.test(after)
  const base = {at, length: 1, text: character}
  switch (character) {
    case '“':
      return {...base, side: mayClose && !mayOpen ? 'either' : 'open', family: 'double'}
    case '”':
      return {...base, side: mayOpen && !mayClose ? 'either' : 'close', family: 'double'}
    case '"':
      // 15.6" · 6'2": inches, when no quotation is open the pairing leaves them alone.
      return {
        ...base,
        side: mayOpen && !mayClose ? 'open' : mayClose && !mayOpen ? 'close' : 'either',
        family: 'double',
      }
    case '„':
      return {...base, side: 'open', family: 'low'}
    case '«':
    case '»':
      return {
        ...base,
        side: mayOpen && !mayClose ? 'open' : mayClose && !mayOpen ? 'close' : character === '«' ? 'open' : 'close',
        family: 'guillemet',
      }
    default:
      return undefined
  }
}

function pairUp(text: string, marks: readonly Mark[], depth: number): MarkPair[] {
  const pairs: MarkPair[] = []
  const open: Mark[] = []
  const finish = (from: Mark, to: Mark): void => void pairs.push(toPair(text, from, to, depth + open.length))
  marks.forEach((mark, i) => {
    const top = open.at(-1)
    const closes =
      mark.side === 'close' ||
      (mark.side === 'either' && top !== undefined) ||
      (top?.family === 'low' && mark.text === '“')
    if (closes && top) {
      open.pop()
      finish(top, mark)
      return
    }
    if (closes && mark.side === 'close') {
      const isInch = (mark.text === '"' || mark.text === '”') && /\d\s?$/.test(text.slice(0, mark.at))
      if (!isInch) pairs.push(...withoutOpening(text, mark, pairs, depth))
      return
    }
    if (mark.side === 'either' && /\d$/.test(text.slice(0, mark.at))) return
    if (top && !nests(marks, i)) {
      open.pop()
      pairs.push(withoutClosing(text, top, mark.at, depth))
    }
    open.push(mark)
  })
  for (const mark of open.reverse()) pairs.push(withoutClosing(text, mark, text.length, depth))
  return pairs
}

/** An opening mark inside an open quotation nests when there are closing marks enough for both. */
function nests(marks: readonly Mark[], i: number): boolean {
  let depth = 2
  for (const mark of marks.slice(i + 1)) {
    if (mark.side === 'close') depth--
    else if (mark.side === 'open') depth++
    if (depth === 0) return true
  }
  return false
}

function toPair(text: string, from: Mark, to: Mark, depth: number): MarkPair {
  const inner = trim(text, from.at + from.length, to.at)
  return {inner, outer: {start: from.at, end: to.at + to.length}, open: from.text, close: to.text, depth}
}

function withoutClosing(text: string, mark: Mark, end: number, depth: number): MarkPair {
  const inner = trim(text, mark.at + mark.length, end)
  return {inner, outer: {start: mark.at, end: inner.end}, open: mark.text, close: null, depth}
}

/** A closing mark that nothing opened: the quotation is taken to begin where its sentence or the block begins. */
function withoutOpening(text: string, mark: Mark, pairs: readonly MarkPair[], depth: number): MarkPair[] {
  const from = Math.max(0, ...pairs.filter(pair => pair.outer.end <= mark.at).map(pair => pair.outer.end))
  const inner = trim(text, from, mark.at)
  if (inner.end <= inner.start) return []
  return [{inner, outer: {start: inner.start, end: mark.at + mark.length}, open: null, close: mark.text, depth}]
}

function pairSingles(text: string, doubles: readonly MarkPair[]): readonly MarkPair[] {
  if (!/[‘’']/.test(text)) return []
  const pairs: MarkPair[] = []
  for (let at = 0; at < text.length; at++) {
    if (!opensSingle(text, at)) continue
    const close = findSingleClose(text, at)
    const depth = doubles.some(pair => pair.outer.start < at && at < pair.outer.end) ? 1 : 0
    if (close === undefined) {
      if (text[at] === '‘' && depth === 0 && text.slice(0, at).trim() === '') {
        const inner = trim(text, at + 1, text.length)
        pairs.push({inner, outer: {start: at, end: inner.end}, open: '‘', close: null, depth})
        break
      }
      continue
    }
    pairs.push({
      inner: trim(text, at + 1, close),
      outer: {start: at, end: close + 1},
      open: text[at] ?? "'",
      close: text[close] ?? "'",
      depth,
    })
    at = close
  }
  return pairs
}

/** ‘We · 'We — after a space or bracket, before a letter; not ’90s, ’tis, rock ’n’ roll. */
function opensSingle(text: string, at: number): boolean {
  const character = text[at]
  if (character !== '‘' && character !== "'") return false
  const [before, after] = [text[at - 1] ?? '', text.slice(at + 1, at + 3)]
  if (!/^[\s([—–“"/:]?$/.test(before) || !/^[\p{L}\d£$€[]/u.test(after)) return false
  return !/^(?:\d\ds|n[’']|em\b|til|tis)/i.test(text.slice(at + 1, at + 5))
}

/** The mark that closes a single quotation: after punctuation, or before a space where it is no possessive. */
function findSingleClose(text: string, open: number): number | undefined {
  let weak: number | undefined
  for (let at = open + 2; at < text.length; at++) {
    const character = text[at]
    if (character !== '’' && character !== "'") continue
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? '']
    if (!/^(?:[\s.,;:!?)\]—–\-/”"]|)$/.test(after)) continue
    if (/[.,!?…]/.test(before)) return at
    const isPossessive = before === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))
    if (!isPossessive && weak === undefined) weak = at
    if (weak !== undefined && at - open > 160) break
    if (weak !== undefined && !/^\s?\p{Ll}/u.test(text.slice(weak + 1, weak + 3))) return weak
  }
  return weak
}

function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return {start, end}
}
