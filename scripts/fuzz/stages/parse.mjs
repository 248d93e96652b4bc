import {isDeepStrictEqual} from 'node:util'

/** The tree nests, survives JSON, and its prose is read from the source. */
export function parse({draft, text}, {invariants}) {
  const {release} = draft
  const survives = isDeepStrictEqual(JSON.parse(JSON.stringify(release)), release)
  return [
    ...invariants.nestingFaults(release, text.length),
    ...invariants.proseFaults(draft),
    ...(survives ? [] : ['the tree does not survive JSON']),
  ]
}
