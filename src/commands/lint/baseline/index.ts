import {existsSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {sayLine} from '../../../cli/progress.js'
import {fingerprints} from '../../../lint/index.js'
import type {Source} from '../../../source/index.js'
import type {Select} from '../plan.js'
import {type KnownFinding, type KnownFindings, readBaseline, writeBaseline} from './baseline-file.js'

/** The findings that a house knows of and has put off: they are not reported. */
export interface Baseline {
  readonly select: Select
  /** Says what of it is no longer found, or writes it anew. */
  finish(quiet: boolean): void
}

/** Opens a baseline that hides what it knows. */
export function openBaseline(file: string): Baseline {
  const known = readBaseline(file)
  let gone = 0
  let left = 0
  return {
    select(findings, source) {
      const list = known.get(keyOf(file, source)) ?? []
      const marks = fingerprints(findings, source)
      const hidden = new Set(list.map(({fingerprint}) => fingerprint))
      gone += list.filter(({fingerprint}) => !marks.includes(fingerprint)).length
      const fresh = findings.filter((_, i) => !hidden.has(marks[i] ?? ''))
      left += findings.length - fresh.length
      return fresh
    },
    finish(quiet) {
      if (quiet) return
      if (left > 0) sayLine(`pressrel: ${file}: ${counted(left)} of the baseline left out`)
      if (gone > 0)
        sayLine(`pressrel: ${file}: ${counted(gone)} of the baseline no longer found (--update-baseline forgets them)`)
    },
  }
}

/** Opens a baseline that is written anew: it hides everything, and then knows it. Releases that were not looked at keep what it knew. */
export function renewBaseline(file: string): Baseline {
  const before = existsSync(file) ? readBaseline(file) : new Map<string, readonly KnownFinding[]>()
  const now = new Map<string, readonly KnownFinding[]>()
  return {
    select(findings, source) {
      const marks = fingerprints(findings, source)
      const known = findings.map(({rule, message}, i) => ({rule, fingerprint: marks[i] ?? '', message}))
      now.set(keyOf(file, source), known)
      return []
    },
    finish(quiet) {
      const kept = [...before].filter(([key]) => !now.has(key) && existsSync(join(dirname(resolve(file)), key)))
      writeBaseline(file, new Map([...kept, ...now]))
      if (!quiet) sayLine(`pressrel: ${file}: ${countOf(now)}`)
    },
  }
}

function countOf(known: KnownFindings): string {
  const findings = [...known.values()].reduce((sum, list) => sum + list.length, 0)
  return `knows ${counted(findings)} of ${known.size} release${known.size === 1 ? '' : 's'} now`
}

const counted = (n: number): string => `${n} finding${n === 1 ? '' : 's'}`

/** A release as a baseline names it, whatever folder pressrel runs in and whatever system. */
function keyOf(file: string, {path}: Source): string {
  return relative(dirname(resolve(file)), resolve(path))
    .split(sep)
    .join('/')
}
