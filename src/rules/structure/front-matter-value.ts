import type {Source, Span} from '../../source/index.js'

const words = /[^\s"'#][^\r\n"'#]{0,80}/y

/** Where the value of a plain key of the front matter stands, without its quotation marks; undefined without such a line. */
export function frontMatterValue({value}: Source, key: string): Span | undefined {
  const label = `\n${key}:`
  const at = value.indexOf(label)
  if (at < 0) return undefined
  let start = at + label.length
  while (/[ \t"']/.test(value[start] ?? '')) start++
  words.lastIndex = start
  const length = words.exec(value)?.[0].trimEnd().length ?? 0
  return {start, end: start + length}
}
