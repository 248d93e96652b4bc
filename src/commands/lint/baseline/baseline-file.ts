import {existsSync} from 'node:fs'
import {isMapping} from '../../../cli/config-text.js'
import {writeWhole} from '../../../cli/output.js'
import {readKept} from '../../../cli/read-setting.js'
import {PressrelError} from '../../../errors.js'

/** A finding that a baseline knows. */
export interface KnownFinding {
  readonly rule: string
  readonly fingerprint: string
  /** What was found, for whoever reads the file. */
  readonly message: string
}

/** The findings that a baseline knows, by release: the path from the baseline's folder, with slashes. */
export type KnownFindings = ReadonlyMap<string, readonly KnownFinding[]>

const version = 1

/** Reads a baseline. Throws `E_CONFIG` for a file that is missing or no baseline. */
export function readBaseline(file: string): KnownFindings {
  if (!existsSync(file)) {
    throw new PressrelError('E_CONFIG', 'there is no such baseline', {
      file,
      hint: 'Add --update-baseline to write it from what is found now',
    })
  }
  try {
    return toKnown(JSON.parse(readKept(file)))
  } catch (cause) {
    const hint = 'Get it back from git, or remove it and write it anew with --update-baseline'
    throw new PressrelError('E_CONFIG', 'is no baseline of pressrel', {file, cause, hint})
  }
}

function toKnown(value: unknown): KnownFindings {
  if (!isMapping(value) || value.pressrelBaseline !== version || !isMapping(value.files))
    throw new TypeError('wants files')
  return new Map(
    Object.entries(value.files).map(([file, list]) => {
      if (!Array.isArray(list) || !list.every(isKnown)) throw new TypeError(`“${file}” wants findings`)
      return [file, list]
    }),
  )
}

const isKnown = (value: unknown): value is KnownFinding =>
  isMapping(value) && typeof value.rule === 'string' && typeof value.fingerprint === 'string'

/** Writes a baseline, sorted by release, so that two of them can be compared line by line. */
export function writeBaseline(file: string, known: KnownFindings): void {
  const files = [...known].filter(([, list]) => list.length > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  writeWhole(file, `${JSON.stringify({pressrelBaseline: version, files: Object.fromEntries(files)}, null, 2)}\n`)
}
