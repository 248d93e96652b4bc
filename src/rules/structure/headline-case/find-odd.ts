import {caseOf, isSmall, type TitleCase, tellingWordsOf} from './case-of.js'

/** The heading that is written in another way than the others. */
interface Odd {
  readonly index: number
  readonly form: TitleCase
}

/**
 * The first of the headings that are in the clear minority: at least twice as many are written in the other way, and
 * short ones, which show their case in a word or two, count for those that are like them.
 */
export function findOdd(texts: readonly string[]): Odd | undefined {
  const forms = texts.map(caseOf)
  const shown = texts.map((text, i) => forms[i] ?? shortCaseOf(text))
  for (const [form, other] of [
    ['title', 'sentence'],
    ['sentence', 'title'],
  ] as const) {
    const index = forms.indexOf(form)
    const [own, others] = [shown.filter(found => found === form).length, forms.filter(found => found === other).length]
    if (index >= 0 && others >= 2 * own) return {index, form}
  }
  return undefined
}

/** How a heading of a few words is written; a single capital may be that of a name. */
function shortCaseOf(text: string): TitleCase | undefined {
  const words = tellingWordsOf(text)
  const small = words.filter(({0: word}) => isSmall(word)).length
  if (small === 0) return words.length >= 2 ? 'title' : undefined
  return small * 2 >= words.length ? 'sentence' : undefined
}
