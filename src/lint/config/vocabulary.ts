import type {Vocabulary} from '../types.js'
import {isAbsent, isMapping, keyIn, type Refuse, readItems, readMapping} from './check.js'
import type {LayerContext, Stated, StatedWords} from './types.js'

/** Checks the words of the house. */
export function readVocabulary(value: unknown, ctx: LayerContext): StatedWords {
  const given = readMapping(['vocabulary'], value, ['accept', 'reject', 'replace'], ctx.refuse)
  return {
    accept: readWords('accept', given.accept, ctx),
    reject: readWords('reject', given.reject, ctx),
    replace: readReplace(given.replace, ctx),
  }
}

function readWords(key: string, value: unknown, {refuse, originOf}: LayerContext): readonly Stated<string>[] {
  return readItems(['vocabulary', key], value, refuse).flatMap(({text, path}) => {
    if (!isWord(text)) {
      refuse({path}, wordWanted(key, text))
      return []
    }
    return [{value: text, origin: originOf(path)}]
  })
}

function readReplace(value: unknown, {refuse, originOf}: LayerContext): StatedWords['replace'] {
  const path = ['vocabulary', 'replace']
  if (isAbsent(value)) return []
  if (!isMapping(value)) {
    refuse({path}, '“vocabulary.replace” wants words with what to write instead: {utilise: use}')
    return []
  }
  return Object.entries(value).flatMap(([wrong, right]) => {
    if (!isWord(wrong)) refuse(keyIn(path, wrong), wordWanted('replace', wrong))
    if (typeof right !== 'string') return refuseReplacement(wrong, refuse)
    return [{value: [wrong, right] as const, origin: originOf([...path, wrong])}]
  })
}

function refuseReplacement(wrong: string, refuse: Refuse): [] {
  const message = `“vocabulary.replace” wants a text to write instead of “${wrong}”`
  refuse({path: ['vocabulary', 'replace', wrong]}, message, 'Words without one go to “reject”')
  return []
}

/** A word can only be found by its letters or digits. */
const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const wordWanted = (key: string, text: string): string =>
  `“vocabulary.${key}” wants words with letters or digits, not “${text}”`

/** The words as rules read them. */
export function toVocabulary({accept, reject, replace}: StatedWords): Vocabulary {
  return {accept: accept.map(valueOf), reject: reject.map(valueOf), replace: replace.map(valueOf)}
}

const valueOf = <T>({value}: Stated<T>): T => value
