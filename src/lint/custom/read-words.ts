import {isMapping, listItems, nameOf, type Refuse, readMapping, readText, readTexts} from '../config/check.js'
import type {KeyPath} from '../config/types.js'
import type {ListedPattern, ListedPhrase} from './types.js'

/** The phrases of a rule: each a text, or `{phrase, instead, not_before}`. */
export function readPhrases(path: KeyPath, value: unknown, refuse: Refuse): readonly ListedPhrase[] {
  return listItems(path, value).flatMap(item => {
    const entry = typeof item.value === 'string' ? {phrase: item.value} : item.value
    const given = readEntry(item.path, entry, ['phrase', 'instead', 'not_before'], refuse)
    const phrase = readText([...item.path, 'phrase'], given.phrase, refuse)
    if (phrase === undefined || !/[\p{L}\p{N}]/u.test(phrase)) {
      refuse({path: item.path}, `${nameOf(path)} wants words with letters or digits`)
      return []
    }
    const instead = readText([...item.path, 'instead'], given.instead, refuse)
    const notBefore = readTexts([...item.path, 'not_before'], given.not_before, refuse)
    return [{phrase, instead, notBefore: notBefore.map(word => word.toLowerCase())}]
  })
}

/** The patterns of a rule, compiled: each a regular expression, or `{pattern, instead}`. */
export function readPatterns(
  path: KeyPath,
  value: unknown,
  matchCase: boolean,
  refuse: Refuse,
): readonly ListedPattern[] {
  return listItems(path, value).flatMap(item => {
    const isText = typeof item.value === 'string'
    const at = isText ? item.path : [...item.path, 'pattern']
    const given = readEntry(item.path, isText ? {pattern: item.value} : item.value, ['pattern', 'instead'], refuse)
    const source = readText(at, given.pattern, refuse)
    if (source === undefined) return []
    const pattern = compile(at, source, matchCase ? 'gu' : 'giu', refuse)
    return pattern ? [{pattern, instead: readText([...item.path, 'instead'], given.instead, refuse)}] : []
  })
}

function readEntry(path: KeyPath, value: unknown, known: readonly string[], refuse: Refuse) {
  if (isMapping(value)) return readMapping(path, value, known, refuse)
  refuse({path}, `${nameOf(path)} wants texts, or keys such as ${known[0]} and ${known[1]}`)
  return {}
}

function compile(path: KeyPath, source: string, flags: string, refuse: Refuse): RegExp | undefined {
  try {
    const pattern = new RegExp(source, flags)
    if (!pattern.test('')) return pattern
    return refuse({path}, `this pattern finds nothing at all everywhere: “${source}”`, 'Ask for one character at least')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/^.*: /, '') : String(cause)
    return refuse({path}, `this is no regular expression: ${reason}`, 'In YAML, put it between single quotation marks')
  }
}
