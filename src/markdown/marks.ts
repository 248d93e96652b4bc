import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Extension as FromMarkdownExtension, Token} from 'mdast-util-from-markdown'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {Mark} from './types.js'

/** Collects marks while a document is compiled; `take` hands them over and begins anew. */
export interface MarkRecorder {
  readonly extension: FromMarkdownExtension
  take(): readonly Mark[]
}

/**
 * Listens to the tokens that make the source and what a reader sees differ: escapes, character references, and the
 * prefixes of lines. Offsets come from the tokenizer, so nothing is searched for and nothing can drift.
 */
export function recordMarks(): MarkRecorder {
  let marks: Mark[] = []
  let opening: Token | undefined
  const hide = (token: Token): undefined => {
    const {start, end} = token
    // A tab split over columns gives prefix tokens of no length.
    if (end.offset > start.offset) marks.push({start: start.offset, end: end.offset, text: ''})
  }
  const extension: FromMarkdownExtension = {
    enter: {
      linePrefix: hide,
      lineSuffix: hide,
      blockQuotePrefix: hide,
      listItemIndent: hide,
      escapeMarker: hide,
      // The first marker of a reference is its `&`, the second its `;`: tokens that the compiler itself leaves alone.
      characterReferenceMarker(token) {
        if (opening === undefined) {
          opening = token
          return
        }
        const reference = this.sliceSerialize({start: opening.start, end: token.end})
        marks.push({start: opening.start.offset, end: token.end.offset, text: decodeReference(reference)})
        opening = undefined
      },
    },
  }
  return {
    extension,
    take() {
      const taken = inOrder(marks)
      marks = []
      opening = undefined
      return taken
    },
  }
}

/** `&amp;`, `&#38;`, `&#x26;` → `&`. Named references may decode to two code units or more. */
export function decodeReference(reference: string): string {
  const inner = reference.slice(1, -1)
  if (inner[0] !== '#') return decodeNamedCharacterReference(inner) || reference
  const isHex = inner[1] === 'x' || inner[1] === 'X'
  return decodeNumericCharacterReference(inner.slice(isHex ? 2 : 1), isHex ? 16 : 10)
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  const out: Mark[] = []
  let end = 0
  for (const mark of sorted) {
    if (mark.start < end) continue
    out.push(mark)
    end = mark.end
  }
  return out
}
