import {resolve} from 'node:path'
import type {Diagnostic} from 'vscode-languageserver/node'
import {readSetting} from '../cli/read-setting.js'
import type {PressrelError} from '../errors.js'
import {type Lines, readLines} from '../source/index.js'
import {errorDiagnostic} from './diagnostics.js'
import {toRange} from './places.js'

/** Whatever is wrong in a configuration file, each at its word; what is wrong in other files is not told here. */
export function configurationDiagnostics(problem: PressrelError, path: string): readonly Diagnostic[] {
  const lines = readLines(readText(path))
  return [problem, ...problem.more]
    .filter(({file}) => file !== undefined && resolve(file) === path)
    .map(error => ({...errorDiagnostic(error), range: toRange(lines, wordAt(error, lines))}))
}

/** From the place of an error to the end of the word there, as far as a colon, a comma or a space. */
function wordAt({line = 1, column = 1}: PressrelError, lines: Lines) {
  const word = /^[^\s,:[\]{}]{1,200}/.exec(lines.text(line).slice(column - 1))?.[0] ?? ''
  const start = lines.startOf(line) + column - 1
  return {start, end: start + Math.max(1, word.length)}
}

function readText(path: string): string {
  try {
    return readSetting(path)
  } catch {
    // It is gone: the error stands at the first line then.
    return ''
  }
}
