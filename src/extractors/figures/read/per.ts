import {rateAdjectives, rateUnits} from '../../../lexicon/index.js'
import {wordAfter} from '../beside.js'

const pointers: ReadonlySet<string> = new Set(['earlier', 'ago', 'before', 'later', 'prior'])

/** What a figure that ends at `end` is per: “per diluted share”, “a month”, “/MWh”, “each year”. */
export function perAfter(text: string, end: number): string | undefined {
  const hasSlash = text[end] === '/' || text[end + 1] === '/'
  const slash = hasSlash ? /^\s?\/\s?/.exec(text.slice(end, end + 3)) : null
  const lead = slash ? undefined : wordAfter(text, end)
  if (!slash && (!/[ -]/.test(text.charAt(end)) || !lead || !/^(?:per|a|an|each|every)$/.test(lead.lower)))
    return undefined
  let at = lead?.end ?? end + (slash?.[0].length ?? 0)
  for (let i = 0; i < 3; i++) {
    const word = wordAfter(text, at)
    if (!word) return undefined
    at = word.end
    if (rateAdjectives.has(word.lower)) continue
    // “$5 million a year earlier” compares with a year; it is not per year.
    return rateUnits.has(word.lower) && !pointers.has(wordAfter(text, at)?.lower ?? '') ? word.text : undefined
  }
  return undefined
}
