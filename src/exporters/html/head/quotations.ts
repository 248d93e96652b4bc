import type {Quote, Speaker} from '../../../ast/index.js'
import type {Draft} from '../../../draft/index.js'

/** The quotes of a release as schema.org has them. */
export function quotationsOf({mentions}: Draft): readonly object[] {
  return mentions.quotes.map(quote => {
    const speakers = (quote.speakers ?? [quote.speaker]).flatMap(speakerOf)
    return {
      '@type': 'Quotation',
      text: textOf(quote),
      ...(speakers.length === 0 ? {} : {spokenByCharacter: speakers.length === 1 ? speakers[0] : speakers}),
    }
  })
}

const textOf = ({text}: Quote): string => text.replace(/\s+/g, ' ').trim()

/** A person with post and company, or an organization; whoever has no name is left out. */
function speakerOf(speaker: Speaker | null): object[] {
  if (!speaker?.name) return []
  const {type, name, title, organization} = speaker
  if (type === 'organization') return [{'@type': 'Organization', name}]
  return [
    {
      '@type': 'Person',
      name,
      ...(title ? {jobTitle: title} : {}),
      ...(organization ? {affiliation: {'@type': 'Organization', name: organization}} : {}),
    },
  ]
}
