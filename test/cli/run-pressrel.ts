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

/** A program that goes on until it is interrupted. */
export interface RunningPressrel {
  /** Waits until it says some words, on either stream, after those that were last waited for. */
  saying(words: string): Promise<void>
  /** Interrupts it as Ctrl-C does; gives its exit code. */
  interrupt(): Promise<number | null>
}

/** Starts the built program and lets it run. */
export function startPressrel(args: readonly string[], {cwd}: RunOptions = {}): RunningPressrel {
  const child = spawn(process.execPath, [program, ...args], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
  let said = ''
  let wake = (): void => {}
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      wake()
    })
  const closed = new Promise<number | null>(done => child.on('close', done))
  return {
    async saying(words) {
      while (!said.includes(words)) await new Promise<void>(more => (wake = more))
      said = said.slice(said.indexOf(words) + words.length)
    },
    interrupt() {
      child.kill('SIGINT')
      return closed
    },
  }
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
