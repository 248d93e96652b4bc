import type {Limits} from '../source/index.js'

/** What the command line says for every release, before the settings of the editor. */
export interface GivenSettings {
  /** What is refused before it is read. */
  readonly limits?: Limits
  /** A configuration file for all, instead of the one beside or above a release. */
  readonly config?: string
  readonly preset?: string
  readonly date?: string
}
