import type {PhrasingContent} from '../../ast/index.js'
import {type Span, spanOf} from '../../source/index.js'

/** Where the words of a title or heading stand, without the marks of its level: “Acme opens a plant” of `# Acme opens a plant`. */
export function wordsOf({
  children,
  position,
}: {
  children: readonly PhrasingContent[]
  position: Parameters<typeof spanOf>[0]
}): Span {
  const [first] = children
  const last = children.at(-1)
  return first?.position && last?.position
    ? {start: spanOf(first.position).start, end: spanOf(last.position).end}
    : spanOf(position)
}
