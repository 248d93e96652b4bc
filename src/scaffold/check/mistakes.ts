import {type DataPlace, PressrelError} from '../../errors.js'
import {readLines} from '../../source/index.js'

/** What the files of a template are called in messages. */
export interface TemplateFiles {
  readonly facts?: string
  readonly text?: string
  readonly ukText?: string
}

/** Collects what is wrong with a template. */
export interface Mistakes {
  /** Fields whose type is none: what their formats should be, nobody can say. */
  readonly untyped: Set<string>
  /** Notes a mistake in what the template declares; its line is looked up later. */
  inFacts(place: DataPlace, message: string, hint?: string): undefined
  /** Notes a mistake in a text at an offset. */
  inText(file: string | undefined, text: string, offset: number, message: string, hint?: string): undefined
  /** Throws `E_TEMPLATE` where anything was noted, with all of it. */
  throwAll(): void
}

/** Begins to collect for the template of a name. */
export function openMistakes(name: string, files: TemplateFiles): Mistakes {
  const found: PressrelError[] = []
  const about = (file: string | undefined): string => (file === undefined ? `the template “${name}”: ` : '')
  return {
    untyped: new Set(),
    inFacts(place, message, hint) {
      found.push(new PressrelError('E_TEMPLATE', about(files.facts) + message, {file: files.facts, place, hint}))
      return undefined
    },
    inText(file, text, offset, message, hint) {
      const {line, column} = readLines(text).toPoint(offset)
      found.push(new PressrelError('E_TEMPLATE', about(file) + message, {file, line, column, hint}))
      return undefined
    },
    throwAll() {
      const [first, ...more] = found
      if (first) throw new PressrelError(first.code, first.message, {...first, more})
    },
  }
}
