/** A pattern (flag `d`) without the names of its groups, and the names in the order of their numbers. */
export interface NumberedPattern {
  readonly pattern: RegExp
  readonly names: readonly string[]
}

const known = new Map<RegExp, NumberedPattern>()
const groupName = /\(\?<(\w{1,20})>/g
const backReference = /\\k<(\w{1,20})>/g

/**
 * The same pattern with its groups by number: V8 takes five times as long to say where groups are that have names. All groups
 * that a pattern has must be named. It is made when a text first needs it.
 */
export function numberedPattern(named: RegExp): NumberedPattern {
  const made = known.get(named) ?? make(named)
  known.set(named, made)
  return made
}

function make({source, flags}: RegExp): NumberedPattern {
  const names = [...source.matchAll(groupName)].map(([, name = '']) => name)
  const bare = source.replace(groupName, '(').replace(backReference, (_, name) => `\\${names.indexOf(name) + 1}`)
  return {pattern: new RegExp(bare, flags), names}
}
