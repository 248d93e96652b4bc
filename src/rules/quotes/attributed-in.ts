import {onceFor} from '../../lint/once-for.js'
import type {Signs} from '../../lint/visit-blocks.js'
import {onceForLexeme, type Prose} from '../../prose/index.js'

/** The commonest verbs of attribution. */
const verbs = /^(?:said|says|added|adds|told|explained)/
/** What a block with one of them holds. */
export const attributionSigns: Signs = {words: [], pattern: verbs}
const isVerb = onceForLexeme(word => verbs.test(word))

/** Where the words end that a verb of attribution follows: “Ruiz⟨⟩ said the plant would grow”. Offsets into `prose.text`. */
export const attributedIn: (prose: Prose) => readonly number[] = onceFor(({text, role, tokens}) =>
  role === 'table' || role === 'disclaimer'
    ? []
    : tokens.flatMap(({lexeme, start}) => (isVerb(lexeme) && text[start - 1] === ' ' ? [start - 1] : [])),
)
