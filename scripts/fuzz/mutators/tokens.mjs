import {dictionary, pairs} from '../dictionary.mjs'
import {placeIn, splice} from './characters.mjs'

const lists = Object.values(dictionary)
const anyToken = random => random.pick(random.pick(lists))

/** A place where a word begins or ends, if there is one near. */
function edgeOfWord(text, random) {
  const from = placeIn(text, random)
  const found = text.slice(from, from + 40).search(/(?<=\s)\S|(?<=\S)\s/)
  return found < 0 ? from : from + found
}

/** What the dictionary holds, put somewhere. */
export const tokenMutators = [
  function putIn(text, random) {
    return splice(text, placeIn(text, random), 0, anyToken(random))
  },
  function putBetweenWords(text, random) {
    return splice(text, edgeOfWord(text, random), 0, `${anyToken(random)}${random.pick(['', ' '])}`)
  },
  function putAtLine(text, random) {
    const at = text.indexOf('\n', placeIn(text, random)) + 1
    return splice(text, at, 0, anyToken(random))
  },
  function replaceWord(text, random) {
    const at = edgeOfWord(text, random)
    const length = /^\s?\S*/.exec(text.slice(at, at + 60))[0].length
    return splice(text, at, length, anyToken(random))
  },
  function surround(text, random) {
    const [open, close] = random.pick(pairs)
    const start = edgeOfWord(text, random)
    const length = random.int(1, random.pick([8, 40, 300]))
    return splice(text, start, length, open + text.slice(start, start + length) + close)
  },
  function putMany(text, random) {
    const list = random.pick(lists)
    let mutant = text
    for (let i = random.int(2, 6); i > 0; i--) mutant = splice(mutant, edgeOfWord(mutant, random), 0, random.pick(list))
    return mutant
  },
  function putRun(text, random) {
    const tokens = Array.from({length: random.int(2, 5)}, () => anyToken(random))
    return splice(text, placeIn(text, random), 0, tokens.join(random.pick(['', ' ', '\n'])))
  },
]
