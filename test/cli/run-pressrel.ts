import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll} from 'vitest'

const program = resolve('bin/pressrel.js')

/** What a run of the program came to. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What a run is given. */
export interface RunOptions {
  readonly cwd?: string
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built program as a user does; standard input is empty unless given. */
export function pressrel(args: readonly string[], {cwd, stdin = '', env = {}}: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], {cwd, env: {PATH: process.env.PATH, ...env}})
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // A program that ends before it has read everything closes the pipe: that is its right.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', code => done({code, stdout, stderr}))
  })
}

/** A folder of its own for a test file, taken away at its end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pressrel-test-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** A short release with a quote, a figure and a date in it. */
export const release = `FOR IMMEDIATE RELEASE

# Marlow Foods Opens Bakery in Leeds

LEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery in Leeds. The company invested $5 million.

“We have waited a long time for this,” said Ana Ruiz, chief executive officer of Marlow Foods.

## About Marlow Foods

Marlow Foods bakes bread for shops in the north of England.

## Media contact

Tom Hale
+44 20 7946 0102
press@marlow.example

###
`
