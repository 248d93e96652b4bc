import type {Quote, TextSpan} from '../../../ast/index.js'
import type {RuleContext} from '../../../lint/types.js'
import type {Prose} from '../../../prose/index.js'
import {type Span, spanOf} from '../../../source/index.js'
import {attributedIn} from '../attributed-in.js'
import {meantSurname, surnameOf} from '../meant-surname.js'
import {isNamedInFull} from '../named-in-full.js'

/** A surname alone that is spelled otherwise than in the full name. */
export interface SurnameSlip {
  readonly wrong: string
  readonly right: string
  /** Into the source. */
  readonly span: Span
}

/**
 * The surnames beside quotations, and beside verbs of speech in other sentences of `attributing` blocks, that are slips of those of
 * `names`.
 */
export function findSurnameSlips(
  quotes: readonly Quote[],
  names: Iterable<string>,
  attributing: readonly Prose[],
  {draft, sourceSpan}: Pick<RuleContext<string, unknown>, 'draft' | 'sourceSpan'>,
): readonly SurnameSlip[] {
  const surnames = new Set([...names].map(surnameOf))
  const slips: SurnameSlip[] = []
  const add = (wrong: string, meant: ReadonlySet<string>, span: Span): void => {
    const right = slips.some(slip => slip.span.start === span.start) ? undefined : meantSurname(wrong, meant)
    if (right !== undefined && !isNamedInFull(wrong, draft.prose)) slips.push({wrong, right, span})
  }
  for (const {speaker, resolution} of quotes) {
    const {name, mention} = speaker ?? {}
    if (!name || !mention) continue
    if (!name.includes(' ')) add(name, surnames, spanOf(mention.position))
    else if (resolution === 'surname') {
      const word = otherWordOf(mention, name)
      if (word) add(word.text, new Set([surnameOf(name)]), word.span)
    }
  }
  if (surnames.size === 0) return slips
  for (const prose of attributing)
    for (const end of attributedIn(prose)) {
      const word = wordBefore(prose.text, end)
      if (word) add(word, surnames, sourceSpan(prose, {start: end - word.length, end}))
    }
  return slips.sort((a, b) => a.span.start - b.span.start)
}

/** The capitalised word that ends at an offset. */
function wordBefore(text: string, end: number): string | undefined {
  const word = text.slice(text.lastIndexOf(' ', end - 1) + 1, end).replace(/^["“‘(]/, '')
  return /^\p{Lu}[\p{L}’'-]{3,30}$/u.test(word) ? word : undefined
}

/** The word of a mention that is no part of the full name: “Hallum” for Joss Hallam. */
function otherWordOf({text, raw, position}: TextSpan, name: string): {text: string; span: Span} | undefined {
  const words = [...text.matchAll(/\p{Lu}[\p{L}’'-]{2,40}/gu)]
  const parts = name.split(' ')
  if (words.some(([word]) => parts.includes(word))) return undefined
  const found = words.find(([word]) => meantSurname(word, new Set([surnameOf(name)])) !== undefined)
  if (!found) return undefined
  const start = position.start.offset + found.index
  return {text: found[0], span: raw === undefined ? {start, end: start + found[0].length} : spanOf(position)}
}
