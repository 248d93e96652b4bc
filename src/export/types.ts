import type {Draft} from '../draft/index.js'

/** Options of the exporters; each reads those that mean something to it. */
export interface ExportOptions {
  /** html: the article alone, without page around it. */
  readonly fragment?: boolean
  /** html: the text of a page template with `{{title}}`, `{{head}}` and `{{content}}`. */
  readonly template?: string
  /** text: wrap lines at this column; unwrapped when absent. */
  readonly wrap?: number
  /** text: ASCII only. */
  readonly ascii?: boolean
}

/** One export format. Pure: no fs, no clock, no colour, no environment. */
export interface Exporter {
  readonly name: string
  /** File extension without the dot. */
  readonly extension: string
  readonly summary: string
  /** The options it reads; any other given option is a usage error. */
  readonly options: readonly (keyof ExportOptions)[]
  export(draft: Draft, options: ExportOptions): string
}

/** Declares an exporter (identity at run time; the types do the work). */
export function defineExporter(exporter: Exporter): Exporter {
  return exporter
}
