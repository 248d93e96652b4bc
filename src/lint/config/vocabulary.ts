import type {Vocabulary} from '../types.js'
import {isMapping, type Refuse, readMapping, readTexts} from './check.js'

/** Checks the words of the house. */
export function readVocabulary(value: unknown, refuse: Refuse): Vocabulary {
  const given = readMapping('vocabulary', value, ['accept', 'reject', 'replace'], refuse)
  const words = (key: string): readonly string[] =>
    readTexts(`vocabulary.${key}`, given[key], refuse).map(word => toWord(`vocabulary.${key}`, word, refuse))
  return {accept: words('accept'), reject: words('reject'), replace: readReplace(given.replace, refuse)}
}

function readReplace(value: unknown, refuse: Refuse): Vocabulary['replace'] {
  if (value === undefined || value === null) return []
  if (!isMapping(value)) return refuse('“vocabulary.replace” wants words with what to write instead: {utilise: use}')
  return Object.entries(value).map(([wrong, right]) => {
    if (typeof right !== 'string')
      return refuse(
        `“vocabulary.replace” wants a text to write instead of “${wrong}”`,
        'Words without one go to “reject”',
      )
    return [toWord('vocabulary.replace', wrong, refuse), right] as const
  })
}

/** A word can only be found by its letters or digits. */
function toWord(key: string, word: string, refuse: Refuse): string {
  return /[\p{L}\p{N}]/u.test(word) ? word : refuse(`“${key}” wants words with letters or digits, not “${word}”`)
}
