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
/** Open addressing: twice as many places as words. */
const places = new Int32Array(most * 2)
const hashes = new Int32Array(most)
const lexemes: Lexeme[] = []

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
  let place = (hash ^ (hash >>> 15)) & (places.length - 1)
  let looks = 0
  for (let id = places[place] ?? 0; id > 0 && looks < mostLooks; looks++, id = places[place] ?? 0) {
    const known = hashes[id - 1] === hash ? lexemes[id - 1] : undefined
    if (known && isSame(known.text, text, start, end)) return known
    place = (place + 1) & (places.length - 1)
  }
  if (looks === mostLooks || lexemes.length >= most) return {id: -1, text: text.slice(start, end)}
  const lexeme = {id: lexemes.length, text: ownText(text, start, end)}
  hashes[lexeme.id] = hash
  lexemes.push(lexeme)
  places[place] = lexemes.length
  return lexeme
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
    if (id >= 0) known[id] = made
    return made
  }
}
