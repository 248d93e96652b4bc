import type {SourceFormat} from '../source/index.js'

/** How editors call the languages that a release may be written in: VS Code and others; Neovim, Helix and eglot. */
const languages: ReadonlyMap<string, SourceFormat> = new Map([
  ['markdown', 'markdown'],
  ['plaintext', 'text'],
  ['text', 'text'],
])

/**
 * How a document is to be read, by its name as `pressrel lint` does, else by the language that the editor gives it; undefined
 * for what is no release.
 */
export function releaseFormat(uri: string, languageId: string): SourceFormat | undefined {
  if (/\.te?xt$/i.test(uri)) return 'text'
  if (/\.(?:md|markdown)$/i.test(uri)) return 'markdown'
  return languages.get(languageId.toLowerCase())
}
