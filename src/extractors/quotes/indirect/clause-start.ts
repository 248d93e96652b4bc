import type {Word} from '../read/words.js'
import {isMark} from '../read/words.js'
import {addresseeEnds, afterAdjuncts} from './adjuncts.js'
import {hasFinite, opensClause} from './clause.js'
import type {ReportingVerb} from './reporting-verb.js'

const relatives = new Set(['how', 'why', 'whether', 'what'])

/**
 * The first word of the clause that a verb reports: “said (in a statement) that ⟨sales⟩ had doubled”, “said ⟨sales⟩ had
 * doubled”, “noted ⟨how⟩ sales had doubled”. Undefined where it has an object: “announced a new plant”.
 */
export function clauseStart(words: readonly Word[], verb: ReportingVerb): number | undefined {
  const told = verb.isTelling ? addresseeEnds(words, verb.to) : []
  for (const from of [...told, verb.to]) {
    const start = startAfter(words, verb, from)
    if (start !== undefined) return start
  }
  return undefined
}

function startAfter(words: readonly Word[], verb: ReportingVerb, from: number): number | undefined {
  const at = pastAside(words, afterAdjuncts(words, from))
  const word = words[at]
  if (!word) return undefined
  if (word.key === 'that') {
    const start = isMark(words[at + 1], ',') ? at + 2 : at + 1
    return words.length - start >= 3 && hasFinite(words.slice(start)) ? start : undefined
  }
  if (relatives.has(word.key) && verb.kind === 'speech') return hasFinite(words.slice(at)) ? at : undefined
  if (verb.bare === 'never') return undefined
  return opensClause(words, at, verb.bare === 'any') ? at : undefined
}

/** said, ⟨however,⟩ that · said, ⟨in a statement,⟩ that */
function pastAside(words: readonly Word[], at: number): number {
  if (!isMark(words[at], ',')) return at
  const end = afterAdjuncts(words, at + 1)
  const next = isMark(words[end], ',') ? end + 1 : end
  return words[next]?.key === 'that' ? next : at
}
