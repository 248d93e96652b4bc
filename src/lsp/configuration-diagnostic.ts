import {readFileSync} from 'node:fs'
import type {Diagnostic} from 'vscode-languageserver/node'
import type {PressrelError} from '../errors.js'
import {readLines} from '../source/index.js'
import {errorDiagnostic} from './diagnostics.js'
import {toRange} from './places.js'

/** What is wrong with a configuration, at the word that the message is about where it says no line. */
export function configurationDiagnostic(problem: PressrelError, path: string): Diagnostic {
  const diagnostic = errorDiagnostic(problem)
  if (problem.line !== undefined) return diagnostic
  const text = readText(path)
  // “organization” has no key “nam”: the last word is the wrong one.
  const words = [...problem.message.matchAll(/“([^”]{1,80})”/g)].map(([, word = '']) => word).reverse()
  const word = words.find(candidate => text.includes(candidate))
  if (word === undefined) return diagnostic
  const start = text.indexOf(word)
  return {...diagnostic, range: toRange(readLines(text), {start, end: start + word.length})}
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It is gone: the error stands at the first line then.
    return ''
  }
}
