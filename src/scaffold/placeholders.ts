/** A placeholder in a template: `{{opening_date|weekday|upper}}`, `{{no embargo_time}}`. Offsets into the text read. */
export interface Placeholder {
  readonly name: string
  /** `{{no field}}`: writes nothing, and what it stands in stays only where the field is set to nothing. */
  readonly isInverse: boolean
  /** What is done with the value, in this order. */
  readonly formats: readonly string[]
  readonly start: number
  readonly end: number
}

const pattern = /\{\{([^{}\n]{0,200})\}\}/g

/** The placeholders of a text, in order. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  if (!text.includes('{{')) return []
  return [...text.matchAll(pattern)].map(({0: whole, 1: inner = '', index}) => {
    const [said = '', ...formats] = inner.split('|').map(part => part.trim())
    const name = said.replace(/^no {1,10}(?=[a-z])/, '')
    return {name, isInverse: name !== said, formats, start: index, end: index + whole.length}
  })
}

/** Where braces open that never close, as offsets. */
export function findOpenBraces(text: string): readonly number[] {
  const ends = new Set(findPlaceholders(text).map(({start}) => start))
  return [...text.matchAll(/\{\{/g)].map(match => match.index).filter(start => !ends.has(start))
}

/** The names in a text, each once. */
export const namesIn = (text: string): ReadonlySet<string> => new Set(findPlaceholders(text).map(({name}) => name))

/** Puts what `write` gives in the place of every placeholder. */
export function replacePlaceholders(text: string, write: (found: Placeholder) => string): string {
  let done = 0
  let written = ''
  for (const found of findPlaceholders(text)) {
    written += text.slice(done, found.start) + write(found)
    done = found.end
  }
  return written + text.slice(done)
}
