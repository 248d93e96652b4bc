import {type Directive, type DirectiveName, directiveVerbs} from './read.js'
import {type Part, partsOf, type Silence, type Silences} from './silence.js'

/** What of a comment did nothing: the whole of one that names no rule, or some of the rules it names. */
export type Idle = 'all' | readonly DirectiveName[]

/**
 * Tells what of a comment had nothing to hide or to enable. A rule that is off, or is none, is left out: whether a comment
 * hides something of it is not known.
 */
export function idlenessOf(
  {needless}: Silences,
  used: ReadonlySet<Silence>,
  isOn: (rule: string) => boolean,
): (directive: Directive) => Idle {
  const hid = new Set([...used].map(keyOf))
  const enabledNothing = new Set(needless.map(keyOf))
  return directive => {
    if (!directiveVerbs.some(verb => verb === directive.verb)) return []
    const isIdle = (part: Part): boolean =>
      directive.verb === 'enable' ? enabledNothing.has(keyOf(part)) : !hid.has(keyOf(part))
    const idle = partsOf(directive).filter(isIdle)
    if (directive.names.length === 0) return idle.length > 0 ? 'all' : []
    return idle.flatMap(({name}) => (name && isOn(name.name) && !name.name.startsWith('lint/') ? [name] : []))
  }
}

/** A name stands in one comment only, so it tells a part from all others; a comment without names has one part. */
const keyOf = ({directive, name}: Part): DirectiveName | Directive => name ?? directive
