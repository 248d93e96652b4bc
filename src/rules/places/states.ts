import {type StateEntry, stateEntries} from '../../lexicon/index.js'

let byForm: ReadonlyMap<string, StateEntry> | undefined
let byFold: ReadonlyMap<string, StateEntry> | undefined

/** The state that a text is, in the very form and case: “Massachusetts”, “Mass.”, “MA”, but not “M.A.” or “Mass”. */
export function stateWritten(written: string): StateEntry | undefined {
  byForm ??= new Map(stateEntries.flatMap(state => formsOf(state).map(form => [form, state] as const)))
  return byForm.get(written)
}

/** The state that a text stands for, with or without full stops and in whatever case: “TEX”, “Massachusetts”, “C.A.”. */
export function stateOf(written: string): StateEntry | undefined {
  byFold ??= new Map(stateEntries.flatMap(state => formsOf(state).map(form => [fold(form), state] as const)))
  return byFold.get(fold(written))
}

/** All forms of all states. */
export const stateForms = (): readonly string[] => stateEntries.flatMap(formsOf)

const formsOf = ({name, ap, postal, other}: StateEntry): readonly string[] => [name, ap, postal, other ?? name]

const fold = (text: string): string => text.toUpperCase().replace(/[.\s]/g, '')
