import hiddenList from './hidden-characters.json' with {type: 'json'}

/** What a character that cannot be seen is called: `zero-width space`; `invisible character` for one without a name of its own. */
export function nameOfHidden(code: number): string {
  const entry = hiddenList.entries.find(
    ({first, last = first}) => Number.parseInt(first, 16) <= code && code <= Number.parseInt(last, 16),
  )
  return entry?.name ?? 'invisible character'
}
