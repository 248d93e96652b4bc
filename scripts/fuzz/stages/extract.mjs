/** Mentions slice to their words, follow the schema, and are the same when the release is read again or as another version of itself. */
export function extract({draft, part, random, open}, {pressrel, invariants, schemas}) {
  const document = pressrel.extract(draft, {indirect: true})
  const json = JSON.stringify(document)
  const faults = [...invariants.mentionFaults(draft.mentions, draft.source.value)]
  if (!schemas.document({file: 'a.md', ...JSON.parse(json)}))
    faults.push(`a document does not follow its schema: ${JSON.stringify(schemas.document.errors[0])}`)
  if (random.chance(0.2) && JSON.stringify(pressrel.extract(open(), {indirect: true})) !== json)
    faults.push('a second reading gives other mentions')
  if (random.chance(0.15)) faults.push(...versionFaults(draft, open, part))
  return faults
}

/** A version of a release reads as if there had been none before it. */
function versionFaults(draft, open, part) {
  const before = open({text: part})
  derived(before)
  const [is, was] = [derived(open({before})), derived(draft)]
  if (is === was) return []
  const at = [...was].findIndex((letter, i) => letter !== is[i])
  return [`a version reads otherwise: ${was.slice(at, at + 80)} became ${is.slice(at, at + 80)}`]
}

/** All that is derived but the numbers of words, which depend on what was read before. */
const derived = ({release, prose, mentions}) =>
  JSON.stringify([release, prose.map(({text, sentences, tokens}) => [text, sentences, tokens.map(placeOf)]), mentions])

const placeOf = ({type, start, end}) => type + start + end
