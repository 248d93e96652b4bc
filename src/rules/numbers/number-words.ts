import {numberScales, numberWords} from '../../lexicon/index.js'

/** `3` → “three”, of one to nine. */
export const wordOf = (value: number): string | undefined => nameIn('cardinal', value)

/** `3` → “third”, of first to ninth. */
export const ordinalOf = (value: number): string | undefined => nameIn('ordinal', value)

function nameIn(kind: 'cardinal' | 'ordinal', value: number): string | undefined {
  for (const word of numberWords.values()) if (word.kind === kind && word.value === value) return word.word
  return undefined
}

/** Where the number words end that a text begins with, 0 without any: behind “two hundred and six” of “two hundred and six wells”. */
export function endOfNumberWords(text: string): number {
  let end = 0
  for (const {0: written, index} of text.matchAll(/[a-z]{1,20}/gi)) {
    const word = written.toLowerCase()
    const gap = text.slice(end, index)
    const isJoined = index === 0 || /^(?:[ -]| and )$/.test(gap)
    if (word === 'and') continue
    if (!isJoined || !isNumberWord(word)) break
    end = index + word.length
  }
  return end
}

const isNumberWord = (word: string): boolean => {
  const known = numberWords.get(word)
  return known ? known.kind !== 'ordinal' : word.length > 5 && numberScales.has(word)
}
