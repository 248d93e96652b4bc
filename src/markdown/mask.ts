import type {Span} from '../source/index.js'

/** Hides a byte order mark and a stretch at the head of a text: every character but line endings becomes a space. */
export function maskText(value: string, span: Span | null): string {
  const text = value.charCodeAt(0) === 0xfeff ? ` ${value.slice(1)}` : value
  if (!span) return text
  return text.slice(0, span.start) + text.slice(span.start, span.end).replace(/[^\r\n]/g, ' ') + text.slice(span.end)
}
