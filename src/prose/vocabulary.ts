/** A word or mark as written, wherever it stands: what depends on its letters alone is found out once. */
export interface Lexeme {
  /** Its number in the vocabulary, from 0; -1 for one that is not kept. */
  readonly id: number
  readonly text: string
}

/** Releases share most of their words: some twenty thousand cover thousands of them. Beyond that no more are kept. */
const most = 1 << 15
/** Words that somebody has made to fall into one place are not kept, so that none is looked for in thousands of others. */
const mostLooks = 32
const lexemes: Lexeme[] = []
/**
 * Open addressing: hash and number, side by side, of each place; number 0 is a free one. Twice as many places as words or more, and no
 * more than that needs: what is looked up all the time fits into the processor's cache.
 */
let places = new Int32Array(2 * 4096)

/** The hash of a word that is longer by one character. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

/** The lexeme of a stretch of a text; no string is made for one that is known. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  let hash = 0
  for (let i = start; i < end; i++) hash = hashOn(hash, text.charCodeAt(i))
  return lexemeOf(text, start, end, hash)
}

/** The same for whoever has come by all characters anyway and has hashed them, from 0, with `hashOn`. */
export function lexemeOf(text: string, start: number, end: number, hash: number): Lexeme {
  let place = firstPlace(hash)
  let looks = 0
  for (let id = places[place + 1] ?? 0; id > 0 && looks < mostLooks; looks++, id = places[place + 1] ?? 0) {
    const known = places[place] === hash ? lexemes[id - 1] : undefined
    if (known && isSame(known.text, text, start, end)) return known
    place = (place + 2) & (places.length - 1)
  }
  if (looks === mostLooks || lexemes.length >= most) return {id: -1, text: text.slice(start, end)}
  const lexeme = {id: lexemes.length, text: ownText(text, start, end)}
  lexemes.push(lexeme)
  places[place] = hash
  places[place + 1] = lexemes.length
  if (lexemes.length * 4 > places.length) growPlaces()
  return lexeme
}

const firstPlace = (hash: number): number => ((hash ^ (hash >>> 15)) * 2) & (places.length - 1)

function growPlaces(): void {
  const before = places
  places = new Int32Array(before.length * 2)
  for (let i = 0; i < before.length; i += 2) {
    const [hash = 0, id = 0] = [before[i], before[i + 1]]
    if (id === 0) continue
    let place = firstPlace(hash)
    while (places[place + 1] !== 0) place = (place + 2) & (places.length - 1)
    places[place] = hash
    places[place + 1] = id
  }
}

function isSame(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** A long slice of a text would keep the whole of it. */
function ownText(text: string, start: number, end: number): string {
  const slice = text.slice(start, end)
  return slice.length > 12 ? [...slice].join('') : slice
}

/** Remembers what was made of a lexeme, for as long as the program runs: `make` may look at its text alone. */
export function onceForLexeme<V>(make: (text: string) => V): (lexeme: Lexeme) => V {
  const known: (V | undefined)[] = []
  return ({id, text}) => {
    const kept = known[id]
    if (kept !== undefined) return kept
    const made = make(text)
    // Without gaps: V8 makes a slow dictionary of an array with a large one.
    while (known.length < id) known.push(undefined)
    if (id >= 0) known[id] = made
    return made
  }
}
