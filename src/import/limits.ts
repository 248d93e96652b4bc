/** What an import reads at most. A file beyond it is refused with `E_LIMIT`, so that none can fill the memory or take minutes. */
export const limits = {
  /** Bytes of a web page or a text; a saved page may hold its pictures. */
  page: 8 * 1024 * 1024,
  /** Bytes of a Word document. */
  document: 64 * 1024 * 1024,
  /** Bytes of all that a Word document unpacks to, pictures included. */
  unpacked: 256 * 1024 * 1024,
  /** Bytes of one part of a Word document that is read as XML. */
  part: 24 * 1024 * 1024,
  /** Files in a Word document. */
  files: 5000,
  /** Elements inside each other; browsers stop at 512. */
  depth: 400,
  /** Elements of formatting left open, times paragraphs: a parser opens them again in each. */
  reopened: 200_000,
  /** Bytes of one block of JSON-LD. */
  linkedData: 512 * 1024,
  /** Bytes of the Markdown of one release, as of every release that is read. */
  release: 256 * 1024,
} as const
