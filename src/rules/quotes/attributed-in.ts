import {onceFor} from '../../lint/once-for.js'
import type {Prose} from '../../prose/index.js'

/** The commonest verbs of attribution, with the space that parts them from whoever speaks. */
const verbs = [' said', ' says', ' added', ' adds', ' told', ' explained']

/** Where the words end that a verb of attribution follows: “Ruiz⟨⟩ said the plant would grow”. Offsets into `prose.text`. */
export const attributedIn: (prose: Prose) => readonly number[] = onceFor(({text, role}) => {
  if (role === 'table' || role === 'disclaimer') return []
  const ends: number[] = []
  for (const verb of verbs) for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) ends.push(at)
  return ends
})
