import {isMapping, listItems, type Refuse, readMapping, readText} from '../config/check.js'
import type {RuleExamples} from '../types.js'

/** The examples of a rule: texts to be silent about, and texts that show between ⟦ ⟧ what is to be found. */
export function readExamples(id: string, given: Readonly<Record<string, unknown>>, refuse: Refuse): RuleExamples {
  const pass = listItems([id, 'pass'], given.pass).flatMap(({value, path}) => {
    if (typeof value === 'string') return [value]
    refuse({path}, '“pass” wants texts in which nothing is found')
    return []
  })
  const fail = listItems([id, 'fail'], given.fail).flatMap(({value, path}) => {
    const entry = typeof value === 'string' ? {text: value} : value
    if (!isMapping(entry)) {
      refuse({path}, '“fail” wants texts with ⟦marks⟧ around what is found, or keys text and fixed')
      return []
    }
    const keys = readMapping(path, entry, ['text', 'fixed'], refuse)
    const text = readText([...path, 'text'], keys.text, refuse)
    if (text !== undefined) return [{text, fixed: readText([...path, 'fixed'], keys.fixed, refuse)}]
    refuse({path}, '“fail” wants a text')
    return []
  })
  return {pass, fail}
}
