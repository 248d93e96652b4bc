import {type Directive, type DirectiveName, directiveVerbs} from './read.js'
import {type Part, partsOf, type Silence, type Silences} from './silence.js'

/** What of a comment did nothing: the whole of one that names no rule, or some of the rules it names. */
export type Idle = 'all' | readonly DirectiveName[]

/**
 * What of a comment had nothing to hide or to enable. A rule that is off, or is none, is left out: whether a comment
 * hides something of it is not known.
 */
export function idleOf(
  directive: Directive,
  {needless}: Silences,
  used: ReadonlySet<Silence>,
  isOn: (rule: string) => boolean,
): Idle {
  if (!directiveVerbs.some(verb => verb === directive.verb)) return []
  const hid = (part: Part): boolean =>
    [...used].some(silence => silence.directive === directive && silence.name === part.name)
  const isIdle = (part: Part): boolean =>
    directive.verb === 'enable'
      ? needless.some(other => other.directive === directive && other.name === part.name)
      : !hid(part)
  const idle = partsOf(directive).filter(isIdle)
  if (directive.names.length === 0) return idle.length > 0 ? 'all' : []
  return idle.flatMap(({name}) => (name && isOn(name.name) && !name.name.startsWith('lint/') ? [name] : []))
}
