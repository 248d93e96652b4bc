/** A fence of a page of examples: “```md pass date=2026-05-12” and what stands in it. */
export interface Fence {
  /** The word after `md`. */
  readonly kind: string
  readonly options: ReadonlyMap<string, string>
  readonly text: string
  /** The line of the page that the fence opens on. */
  readonly line: number
}

/** `\u200B`, `\u{E0041}`: what nobody would see in a page is written out, where `escapes=yes` stands behind the kind. */
const escape = /\\u(?:\{([0-9A-F]{5})\}|([0-9A-F]{4}))/g
const unescape = (text: string): string =>
  text.replace(escape, (_, long: string | undefined, short: string) =>
    String.fromCodePoint(Number.parseInt(long ?? short, 16)),
  )

const fence = /^```md (\w+)([^\n]*)\n([\s\S]*?)^```$/gm

/** The fences of a page that are examples, in order. */
export function readFences(page: string): readonly Fence[] {
  return [...page.matchAll(fence)].map(match => ({
    kind: match[1] ?? '',
    options: new Map(
      (match[2] ?? '')
        .trim()
        .split(/\s+/)
        .filter(word => word.includes('='))
        .map(word => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
    ),
    text: / escapes=yes\b/.test(match[2] ?? '') ? unescape(match[3] ?? '') : (match[3] ?? ''),
    line: page.slice(0, match.index).split('\n').length,
  }))
}
