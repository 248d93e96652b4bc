import {companySuffixes} from '../../lexicon/index.js'

/** How far before a bracket its company's name may begin. */
const reach = 100
const nameWord = /^[\p{Lu}\d][\p{L}\d.&'’-]{0,40},?$/u
const joining = new Set(['of', 'and', '&', 'the', 'for'])
/** `(“Acme” or the “Company”) ` at the end: it defines the name before it. */
const bracketAtEnd = /\s{0,2}\([^()]{1,80}\)\s{0,2}$/

/**
 * The name of a company that ends right before `at` in a text, folded and without its legal form: `acme robotics` for
 * “said Acme Robotics, Inc. (”. Empty where no name stands there.
 */
export function companyBefore(text: string, at: number): string {
  let before = text.slice(Math.max(0, at - reach), at)
  for (let bracket = bracketAtEnd.exec(before); bracket; bracket = bracketAtEnd.exec(before))
    before = before.slice(0, bracket.index)
  const name: string[] = []
  for (const word of before.trim().split(/\s+/).reverse()) {
    const isEnd = name.length > 0 && /[,.;:]$/.test(word) && !isSuffix(name[0] ?? '')
    if (isEnd || !(nameWord.test(word) || joining.has(word))) break
    name.unshift(fold(word))
  }
  while (name.length > 1 && (isSuffix(name.at(-1) ?? '') || joining.has(name.at(-1) ?? ''))) name.pop()
  while (joining.has(name[0] ?? '')) name.shift()
  return name.join(' ')
}

const fold = (word: string): string => word.toLowerCase().replace(/[.,]{1,3}$|['’]s?$/, '')
const isSuffix = (word: string): boolean => companySuffixes.has(fold(word))
