import type {Span} from './span.js'

/** The formats that a source may have. */
export const sourceFormats = ['markdown', 'text'] as const

/** How a source is read. */
export type SourceFormat = (typeof sourceFormats)[number]

/** What the reading stages noticed about the text itself; lint turns each into a finding. */
export interface Problem {
  /** The rule under `source/` that reports it. */
  readonly kind: 'encoding' | 'front-matter' | 'language'
  /** One sentence for a press officer. */
  readonly message: string
  readonly span: Span
  readonly suggestion?: string
}

/**
 * One release as it came: every offset in pressrel is an offset into `value`.
 *
 * `value` is the decoded text with its byte order mark, front matter and line endings; nothing is cut, so that
 * writing it back is writing `value`.
 */
export interface Source {
  /** The name used in messages, as the user gave it; `<stdin>` for standard input, `<text>` for a bare string. */
  readonly path: string
  readonly value: string
  readonly format: SourceFormat
  /** WHATWG label of the encoding it was decoded from, e.g. `utf-8`. */
  readonly encoding: string
  readonly problems: readonly Problem[]
  /** Set where some of it could not be read and stands as U+FFFD: written back, it would not be what it was. */
  readonly isLossy?: true
  /** How many block quotes and lists may stand inside each other in one line of Markdown; 32 when absent. */
  readonly maxNesting?: number
}

/** Makes a source of a string. `.txt` paths are plain text, everything else Markdown, unless `format` says so. */
export function toSource(value: string, options: Partial<Omit<Source, 'value'>> = {}): Source {
  const path = options.path ?? '<text>'
  return {
    path,
    value,
    format: options.format ?? formatOf(path),
    encoding: options.encoding ?? 'utf-8',
    problems: options.problems ?? [],
    ...(options.maxNesting === undefined ? {} : {maxNesting: options.maxNesting}),
  }
}

/** The format that a file's name stands for. */
export function formatOf(path: string): SourceFormat {
  return /\.te?xt$/i.test(path) ? 'text' : 'markdown'
}
