import {type CST, Parser} from 'yaml'

/** The first thing in a YAML text that is more than somebody writes by hand. */
export interface YamlExcess {
  readonly offset: number
  /** Ends the sentence “it holds …”. */
  readonly what: string
}

/**
 * What the reading of YAML may be asked for: it goes down into values by its own stack, whose end can end the whole program, and looks keys,
 * anchors and errors through again for each further one.
 */
const limits = {depth: 60, keys: 5000, anchors: 200, stray: 500}

/** A text with few of the signs that open something cannot nest deep, and one with few of the others not repeat much. */
const openers = /[[{?:-]/g
const others = /[&,\]}"']/g
const isShort = (text: string): boolean =>
  (text.match(openers)?.length ?? 0) <= limits.depth && (text.match(others)?.length ?? 0) <= limits.anchors

/** Finds what would take too long or too much to read, in one pass over the tokens, which nothing can make slow. */
export function findYamlExcess(text: string): YamlExcess | undefined {
  if (isShort(text)) return undefined
  const counts = {anchors: 0, errors: 0}
  for (const token of new Parser().parse(text)) {
    if (token.type === 'error' && ++counts.errors > limits.stray) return {offset: token.offset, what: strayText}
    const excess = excessIn(token, counts)
    if (excess) return excess
  }
  return undefined
}

const strayText = 'too many signs that belong nowhere'

interface Place {
  readonly token: CST.Token
  readonly depth: number
}

function excessIn(token: CST.Token, counts: {anchors: number}): YamlExcess | undefined {
  const open: Place[] = [{token, depth: 0}]
  for (let place = open.pop(); place; place = open.pop()) {
    const {token: here, depth} = place
    if (depth > limits.depth)
      return {offset: here.offset, what: `values more than ${limits.depth} deep inside each other`}
    if ('end' in here && (here.end?.length ?? 0) > limits.stray) return {offset: here.offset, what: strayText}
    if (here.type === 'document' && here.value) open.push({token: here.value, depth})
    if (!('items' in here)) continue
    if (here.type !== 'block-seq' && here.items.length > limits.keys)
      return {offset: here.offset, what: `more than ${limits.keys} keys beside each other`}
    for (const {start, key, sep, value} of here.items) {
      const around = [...start, ...(sep ?? [])].filter(({type}) => !/^(?:space|newline|comment)$/.test(type))
      if (around.length > limits.stray) return {offset: here.offset, what: strayText}
      counts.anchors += around.filter(({type}) => type === 'anchor').length
      if (counts.anchors > limits.anchors)
        return {offset: here.offset, what: `more than ${limits.anchors} marks for aliases`}
      for (const inner of [key, value]) if (inner) open.push({token: inner, depth: depth + 1})
    }
  }
  return undefined
}
