import type {Prose} from '../../../prose/index.js'

/** The commonest verbs of attribution, with the space that parts them from a name. */
const verbs = ['said', 'says', 'added', 'adds', 'told', 'explained']

/** The capitalised words that a verb of attribution follows: “⟨Ruiz⟩ said the plant would grow”. Offsets into `prose.text`. */
export function attributedIn({text, role}: Prose): readonly {readonly text: string; readonly start: number}[] {
  if (role === 'table' || role === 'disclaimer') return []
  const words: {text: string; start: number}[] = []
  for (const verb of verbs)
    for (let at = text.indexOf(` ${verb}`); at >= 0; at = text.indexOf(` ${verb}`, at + 1)) {
      const start = text.lastIndexOf(' ', at - 1) + 1
      const word = text.slice(start, at).replace(/^["“‘(]/, '')
      if (/^\p{Lu}[\p{L}’'-]{3,30}$/u.test(word)) words.push({text: word, start: at - word.length})
    }
  return words
}
