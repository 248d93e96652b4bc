import type {Prose} from '../prose/index.js'
import type {LintConfig} from './config/index.js'
import {type Cue, cuesFor, noCue, type Start, type Wanted} from './cues.js'
import {fold, standsAt} from './fold.js'
import type {TermVisitor} from './term-pass.js'
import {matchAt} from './terms.js'
import type {BlockVisitor} from './visit-blocks.js'

/** Those who want words of a block, or blocks with some words. */
export interface PassVisitors {
  readonly terms: readonly TermVisitor[]
  readonly blocks: readonly BlockVisitor[]
}

/**
 * A `prose` visitor that looks at each word of a block once for all rules: a look-up by the number of its lexeme says of nearly
 * every word that nobody wants it.
 */
export function passOver({terms, blocks}: PassVisitors, config: LintConfig): (prose: Prose) => void {
  const cueOf = cuesOnce({indices: terms.map(({index}) => index), signs: blocks.map(({signs}) => signs)}, config)
  return prose => {
    const cues: {readonly at: number; readonly cue: Cue}[] = []
    for (const {lexeme, start} of prose.tokens) {
      const cue = cueOf(lexeme)
      if (cue !== noCue) cues.push({at: start, cue})
    }
    if (cues.length === 0) return
    for (const sign of new Set(cues.flatMap(({cue}) => cue.signs))) blocks[sign]?.found(prose)
    const starts = cues.flatMap(({at, cue}) => cue.starts.map(start => ({...start, at: at + start.at})))
    if (starts.length > 0) findTermsAt(starts, terms, prose)
  }
}

/** Hands over the terms that stand at places where some may begin. */
function findTermsAt(starts: readonly Start[], terms: readonly TermVisitor[], prose: Prose): void {
  const {text} = prose
  const folded = fold(text)
  const ends: number[] = []
  for (const {first, at, calls} of starts) {
    if (!standsAt(folded, first, at)) continue
    for (const {slot, terms: own} of calls) {
      const match = at >= (ends[slot] ?? 0) ? matchAt(text, folded, own, at) : undefined
      if (!match) continue
      ends[slot] = match.end
      terms[slot]?.found(match, prose)
    }
  }
}

const kept = new WeakMap<LintConfig, Wanted & {readonly cueOf: ReturnType<typeof cuesFor>}>()

/** Made once a configuration, as long as its rules ask for the same. */
function cuesOnce(wanted: Wanted, config: LintConfig): ReturnType<typeof cuesFor> {
  const known = kept.get(config)
  if (known && isSame(known.indices, wanted.indices) && isSame(known.signs, wanted.signs)) return known.cueOf
  const cueOf = cuesFor(wanted)
  kept.set(config, {...wanted, cueOf})
  return cueOf
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i])
