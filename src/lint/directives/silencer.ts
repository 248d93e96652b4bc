import {lastStartingBy} from '../../source/index.js'
import {isSilent, type Silence} from './silence.js'

/** The silences of one rule, or those of all, in the order of their lines. */
interface Ordered {
  readonly silences: readonly Silence[]
  /** The last line that each, or one before it, holds for. */
  readonly reach: readonly number[]
}

/** Tells whether a rule is silent on a line; the silences that it is silent by are added to `used`. */
export function silencer(list: readonly Silence[], used: Set<Silence>): (rule: string, line: number) => boolean {
  const groups = byName(list)
  const known = new Map<string, boolean>()
  return (rule, line) => {
    if (list.length === 0) return false
    const key = `${rule} ${line}`
    const before = known.get(key)
    if (before !== undefined) return before
    const silent = [...over(groups.get(rule), line), ...over(groups.get(''), line)].filter(silence =>
      isSilent(silence, rule, line),
    )
    for (const silence of silent) used.add(silence)
    known.set(key, silent.length > 0)
    return silent.length > 0
  }
}

/** The silences by the rule that they name; those that name none by the empty string. */
function byName(list: readonly Silence[]): ReadonlyMap<string, Ordered> {
  const groups = new Map<string, {silences: Silence[]; reach: number[]}>()
  for (const silence of list.toSorted((a, b) => a.from - b.from)) {
    const name = silence.name?.name ?? ''
    const group = groups.get(name) ?? {silences: [], reach: []}
    groups.set(name, group)
    group.silences.push(silence)
    group.reach.push(Math.max(silence.to, group.reach.at(-1) ?? 0))
  }
  return groups
}

/** The silences that begin no later than a line and end no earlier. */
function over(ordered: Ordered | undefined, line: number): readonly Silence[] {
  if (!ordered) return []
  const {silences, reach} = ordered
  const found: Silence[] = []
  for (let i = lastStartingBy(silences, line, ({from}) => from); i >= 0 && (reach[i] ?? 0) >= line; i--) {
    const silence = silences[i]
    if (silence && silence.to >= line) found.push(silence)
  }
  return found
}
