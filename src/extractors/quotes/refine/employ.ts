import {employerOf, type Issuer} from './issuer.js'
import type {ResolvedQuote} from './resolved-quote.js'

/** A title of the issuer’s own people without an organization takes the issuer’s. */
export function employ(resolved: ResolvedQuote, issuer: Issuer): ResolvedQuote {
  const {speaker} = resolved
  if (speaker?.type !== 'person' || speaker.organization !== null) return resolved
  // “President of International Mills”, where that is the issuer: nothing in the words tells it from a field of work.
  const organization = issuer.described.find(name => speaker.title?.endsWith(` of ${name}`))
  if (organization && speaker.title) {
    const title = speaker.title.slice(0, -organization.length - ' of '.length)
    return {...resolved, speaker: {...speaker, title, organization}}
  }
  return {...resolved, speaker: {...speaker, organization: employerOf(speaker.title, issuer)}}
}
