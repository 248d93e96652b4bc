import {yearNumberedWords} from '../../lexicon/index.js'
import type {Span} from '../../source/index.js'
import type {Shape} from './shape.js'

/** 12:30 · 1.5 · +44 1902 · of more than */
const numberBefore = /(?:[:.]\d{1,2}|\+\d{1,3}|[#№]|of\s(?:more\sthan|over|about))\s?$/i
/** the 7946 of “020 7946 1998” */
const longNumberBefore = /[6-9] $/

/** Whether a number is part of a name, an address or a longer number: “Form 1999”, “Version 2.10.2020”. */
export function isNumbered({codes, text, starts}: Shape, {start}: Span): boolean {
  const before = text.slice(Math.max(0, (starts[start] ?? 0) - 24), starts[start])
  const word = /([A-Za-z]{1,10})\.?\s?$/.exec(before)?.[1]?.toLowerCase()
  if (longNumberBefore.test(codes.slice(Math.max(0, start - 2), start))) return true
  return (word !== undefined && yearNumberedWords.has(word)) || numberBefore.test(before)
}
