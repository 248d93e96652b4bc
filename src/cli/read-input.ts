import type {Importer} from '../import/types.js'
import {
  defaultMaxBytes,
  type Limits,
  mostNesting,
  type Source,
  type SourceFormat,
  sourceFormats,
  sourceOf,
} from '../source/index.js'
import type {GlobalOptions} from './command.js'
import {isReleaseName} from './inputs.js'
import {numberOf} from './numbers.js'
import {readBytes} from './read-bytes.js'

/** The options of the command line about reading, checked. */
export interface Reading extends Limits {
  readonly encoding: string | undefined
  readonly maxBytes: number
  /** What `--max-bytes` says; each importer has a limit of its own. */
  readonly givenMaxBytes: number | undefined
  /** What `--from` says, where it names a format that is read as it stands … */
  readonly format: SourceFormat | undefined
  /** … or any other, which an importer reads. */
  readonly importer: string | undefined
  /** The name that standard input goes by. */
  readonly stdinName: string
  readonly isQuiet: boolean
}

/** Checks the options about reading. Throws `E_USAGE`. */
export function readingOf(options: GlobalOptions): Reading {
  const {encoding, from, stdinFilename = '<stdin>', quiet = false} = options
  const format = sourceFormats.find(known => known === from)
  const givenMaxBytes = numberOf('--max-bytes', options.maxBytes)
  return {
    encoding,
    maxBytes: givenMaxBytes ?? defaultMaxBytes,
    givenMaxBytes,
    ...limitsOf(options),
    format,
    importer: format === undefined ? from : undefined,
    stdinName: stdinFilename,
    isQuiet: quiet,
  }
}

/** What the options say of lines and lists. Throws `E_USAGE`. */
function limitsOf(options: GlobalOptions): Pick<Limits, 'maxLineLength' | 'maxNesting'> {
  return {
    maxLineLength: numberOf('--max-line-length', options.maxLineLength),
    maxNesting: numberOf('--max-nesting', options.maxNesting, 1, mostNesting),
  }
}

/**
 * Reads one input, `-` being standard input; a format that an importer reads becomes Markdown. Throws `PressrelError` in the words of
 * `source/` and of the importers.
 */
export async function readInput(name: string, reading: Reading): Promise<Source> {
  const path = name === '-' ? reading.stdinName : name
  const importer = await importerFor(path, reading)
  const bytes = await readBytes(name, importer ? (reading.givenMaxBytes ?? mostImported) : reading.maxBytes, path)
  if (!importer) return sourceOf(bytes, path, reading)
  const {importSource} = await import('./importing.js')
  return importSource(bytes, path, importer, reading)
}

/** What is read of standard input for an importer, whose own limit is lower or says what is too much. */
const mostImported = 80 * 1024 * 1024

/** The importer of a file, undefined for what is read as it stands; a name that says nothing is Markdown. */
async function importerFor(path: string, {format, importer}: Reading): Promise<Importer | undefined> {
  if (format !== undefined || (importer === undefined && (isReleaseName(path) || !/\.\w{1,12}$/.test(path))))
    return undefined
  const {extensionOf, importerForExtension, importerNamed} = await import('./importing.js')
  if (importer !== undefined) return importerNamed(importer, sourceFormats)
  const extension = extensionOf(path)
  return extension === 'text' ? undefined : importerForExtension(extension)
}
