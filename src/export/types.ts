import type {Draft} from '../draft/index.js'

/** Forms of the text exporter beside the usual one: `edgar` is that of exhibits of filings with the SEC. */
export const textProfiles = ['edgar'] as const

/** Options of the exporters; each reads those that mean something to it. */
export interface ExportOptions {
  /** Every format: lets a release under embargo be exported; what is written then shows the embargo. */
  readonly embargoed?: boolean
  /** html: the article alone, without page around it. */
  readonly fragment?: boolean
  /** html: the text of a page template with `{{title}}`, `{{head}}` and `{{content}}`. */
  readonly template?: string
  /** text: wrap lines at this column; unwrapped when absent. */
  readonly wrap?: number
  /** text: ASCII only. */
  readonly ascii?: boolean
  /** text: the end mark of the house, in the place of the release's own or at its end. */
  readonly endMark?: string
  /** text: a form beside the usual one. */
  readonly profile?: (typeof textProfiles)[number]
}

/** What an exporter writes: a text, or bytes where the format is not one. */
export type Exported = string | Uint8Array

/** One export format. Pure: no fs, no clock, no colour, no environment. */
export interface Exporter<T extends Exported = Exported> {
  readonly name: string
  /** File extension without the dot. */
  readonly extension: string
  readonly summary: string
  /** The options it reads beside `embargoed`; any other given option is a usage error. */
  readonly options: readonly (keyof ExportOptions)[]
  export(draft: Draft, options: ExportOptions): T | Promise<T>
}

/** Declares an exporter (identity at run time; the types do the work). */
export function defineExporter<T extends Exported>(exporter: Exporter<T>): Exporter<T> {
  return exporter
}
