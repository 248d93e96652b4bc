/** What an importer is told about a file beside its bytes. */
export interface ImportOptions {
  /** The name used in messages. */
  readonly path?: string
  /** WHATWG label of a text; found out when absent. */
  readonly encoding?: string
  /** Refuse files that hold, or unpack to, more bytes than this; `src/import/limits.ts` says what holds without it. */
  readonly maxBytes?: number
  /** ISO date of the release, for a file that states none; what the file states wins. */
  readonly date?: string
  /** Where pictures will stand, as the Markdown is to link to them (`q3-pictures`); they are left out, with a note, when absent. */
  readonly pictures?: string
}

/** Something that the writer has to know about an import. */
export interface ImportNote {
  /**
   * `left-out`: words that are not in the result, because they are no part of the release (menus, cookie banners) or have no place in it;
   * `changed`: what was read as something else; `check`: what the writer has to look at, such as tracked changes.
   */
  readonly kind: 'left-out' | 'changed' | 'check'
  /** One sentence. */
  readonly message: string
  /** The first words of what it is about, where it is about words. */
  readonly excerpt?: string
}

/** A picture out of a file. */
export interface Picture {
  /** A plain file name, no folder in it: `picture-1.png`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A release made from a file of another format. */
export interface Imported {
  /** Release Markdown: front matter filled from what was found, and the body. */
  readonly markdown: string
  readonly notes: readonly ImportNote[]
  /** The pictures that the Markdown links to, where `pictures` of the options says that they are kept. */
  readonly pictures?: readonly Picture[]
}

/** Reads one format. Pure: no fs, no clock, no environment. */
export interface Importer {
  readonly name: string
  /** File extensions without the dot, in small letters. */
  readonly extensions: readonly string[]
  readonly summary: string
  /** Throws `E_READ` where the bytes are not of this format or hold no release, `E_LIMIT` where there is too much of it. */
  import(bytes: Uint8Array, options: ImportOptions): Promise<Imported>
}

/** Declares an importer (identity at run time; the types do the work). */
export function defineImporter(importer: Importer): Importer {
  return importer
}
