import showyVerbList from './showy-verbs.json' with {type: 'json'}

/** What to write for a verb of attribution that makes a show, lower case: `enthused` → `said`. */
export const showyVerbs: ReadonlyMap<string, string> = new Map(
  showyVerbList.entries.flatMap(({instead, verbs}) => verbs.map(verb => [verb, instead] as const)),
)
