import {readFileSync} from 'node:fs'
import {PressrelError} from '../errors.js'
import {defaultMaxBytes, readError, type Source, type SourceFormat, sourceFormats, sourceOf} from '../source/index.js'
import type {GlobalOptions} from './command.js'
import {numberOf} from './numbers.js'

/** The options of the command line about reading, checked. */
export interface Reading {
  readonly encoding: string | undefined
  readonly maxBytes: number
  readonly format: SourceFormat | undefined
  /** The name that standard input goes by. */
  readonly stdinName: string
}

/** Checks the options about reading. Throws `E_USAGE`. */
export function readingOf(options: GlobalOptions): Reading {
  const {encoding, from, stdinFilename = '<stdin>'} = options
  const format = sourceFormats.find(known => known === from)
  if (from !== undefined && !format) {
    throw new PressrelError('E_USAGE', `there is no input format “${from}”`, {
      hint: `--from takes ${sourceFormats.join(' or ')}`,
    })
  }
  const maxBytes = numberOf('--max-bytes', options.maxBytes) ?? defaultMaxBytes
  return {encoding, maxBytes, format, stdinName: stdinFilename}
}

/** Reads one input, `-` being standard input. Throws `PressrelError` in the words of `source/`. */
export async function readInput(name: string, reading: Reading): Promise<Source> {
  if (name === '-') return sourceOf(await readStandardInput(reading.maxBytes), reading.stdinName, reading)
  if (reading.format === undefined && /\.x?html?$/i.test(name)) {
    const hint = 'Save its text as .md or .txt, or say --from markdown to read it as it stands'
    throw new PressrelError('E_READ', 'is a web page, which pressrel does not read', {file: name, hint})
  }
  let bytes: Uint8Array
  try {
    bytes = readFileSync(name)
  } catch (cause) {
    throw readError(name, cause)
  }
  return sourceOf(bytes, name, reading)
}

/** Standard input, read no further than a little past the limit. */
async function readStandardInput(maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxBytes) break
  }
  return Buffer.concat(chunks)
}
