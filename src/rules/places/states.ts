import {type StateEntry, stateEntries} from '../../lexicon/index.js'

let byForm: ReadonlyMap<string, StateEntry> | undefined

/** The state that a text stands for, whole or cut, in whatever case: “Massachusetts”, “Mass.”, “MA”. */
export function stateOf(written: string): StateEntry | undefined {
  byForm ??= new Map(
    stateEntries.flatMap(state =>
      [state.name, state.ap, state.postal, state.other ?? state.name].map(form => [fold(form), state] as const),
    ),
  )
  return byForm.get(fold(written))
}

const fold = (text: string): string => text.toUpperCase().replace(/[.\s]/g, '')
