import {nameOfHidden} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import type {Span} from '../../../source/index.js'
import {codeOf} from '../code-of.js'
import {type HiddenLine, hiddenLines} from '../hidden.js'
import {isNeeded} from './needed.js'
import {removalOf} from './removal.js'

/** Marks, embeddings, isolates: where a script from right to left is written, they do their work. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

export default defineRule({
  summary:
    'Characters that nobody sees: zero-width spaces, joiners, soft hyphens, tags, which hide words from a search',
  level: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  quoted: 'note',
  convention: {
    name: 'Unicode',
    note: 'UTS #39, confusables and ignorable characters',
    url: 'https://www.unicode.org/reports/tr39/',
  },
  messages: {
    one: 'A character that nobody sees, a {name} ({code}), stands {place}: take it out, since it keeps a search from finding these words.',
    several:
      '{count} characters that nobody sees, the first a {name} ({code}), stand {place}: take them out, since they can hide a message and keep a search from finding these words.',
  },
  create: ctx => {
    const {source} = ctx.draft
    const {value} = source
    const report = (span: Span): void => {
      const characters = [...value.slice(span.start, span.end)]
      const code = characters[0]?.codePointAt(0) ?? 0
      const values = {
        name: nameOfHidden(code),
        code: codeOf(code),
        count: characters.length,
        place: placeOf(value, span),
      }
      ctx.report({message: characters.length > 1 ? 'several' : 'one', span, values, edits: removalOf(value, span)})
    }
    return {
      release() {
        for (const line of hiddenLines(source)) for (const span of unneededIn(value, line)) report(span)
      },
    }
  },
})

/** Of the characters that are not seen those that do nothing, what stands side by side as one. */
function unneededIn(value: string, {runs, isRightToLeft, turns}: HiddenLine): readonly Span[] {
  const spans: {start: number; end: number}[] = []
  const isLeft = isRightToLeft || turns.length > 0
  for (const run of runs) {
    let at = run.start
    let isBeforeNeeded = false
    for (const character of value.slice(run.start, run.end)) {
      const end = at + character.length
      const around = {before: lastBefore(value, at), after: firstAt(value, end), isBeforeNeeded}
      isBeforeNeeded = isNeeded(character, around)
      if (!isBeforeNeeded && !(isLeft && directions.test(character))) {
        const last = spans.at(-1)
        if (last?.end === at) last.end = end
        else spans.push({start: at, end})
      }
      at = end
    }
  }
  return spans
}

const lastBefore = (value: string, at: number): string => [...value.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
const firstAt = (value: string, at: number): string => String.fromCodePoint(value.codePointAt(at) ?? 10)

/** Where a character stands, by the words around it: `between “N” and “etwork”`. */
function placeOf(value: string, {start, end}: Span): string {
  const before = /[^\s“”"*_]{1,24}[^\S\r\n]?$/u.exec(value.slice(Math.max(0, start - 26), start))?.[0].trim()
  const after = /^[^\S\r\n]?[^\s“”"*_]{1,24}/u.exec(value.slice(end, end + 26))?.[0].trim()
  if (before && after) return `between “${before}” and “${after}”`
  if (before) return `after “${before}”`
  return after ? `before “${after}”` : 'here'
}
