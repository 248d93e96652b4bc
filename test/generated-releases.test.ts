import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {extract, openDraft} from '../src/index.js'
import {temporaryFolder} from './cli/run-pressrel.js'

interface GeneratedRelease {
  readonly id: string
  readonly text: string
  readonly date: string
}

const generate = (...args: string[]) =>
  spawnSync(process.execPath, ['bench/generate.mjs', ...args], {encoding: 'utf8', maxBuffer: 64_000_000})

const records = (...args: string[]): GeneratedRelease[] =>
  generate('--ndjson', ...args)
    .stdout.trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
const folder = temporaryFolder()

describe('releases to measure with', () => {
  const releases = records('--count', '300')

  test('are the same for the same seed, wherever one begins', () => {
    expect(records('--count', '300')).toEqual(releases)
    expect(records('--count', '20', '--from', '280')).toEqual(releases.slice(280))
    expect(records('--count', '1', '--seed', '2')[0]?.text).not.toBe(releases[0]?.text)
  })

  test('differ from each other', () => {
    const sentences = releases.flatMap(({text}) => text.split(/(?<=\.)\s+/).filter(words => words.length > 80))
    expect(new Set(releases.map(({text}) => text)).size).toBe(300)
    expect(new Set(sentences).size / sentences.length).toBeGreaterThan(0.995)
  })

  test('are as long, and as rich in words, as releases are', () => {
    const words = releases.map(({text}) => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [])
    const sizes = releases.map(({text}) => Buffer.byteLength(text))
    expect(Math.min(...sizes)).toBeGreaterThan(1_000)
    expect(Math.max(...sizes)).toBeLessThan(20_480)
    expect(median(sizes) / 5_000).toBeCloseTo(1, 0.5)
    expect(median(words.map(list => new Set(list).size))).toBeGreaterThan(300)
    expect(new Set(words.flat()).size).toBeGreaterThan(5_000)
  })

  test('hold quotes with their speakers, figures and dates', () => {
    const documents = releases.slice(0, 80).map(({text}) => extract(openDraft(text)))
    const quotes = documents.flatMap(document => document.quotes)
    expect(quotes.length / 80).toBeGreaterThan(1.5)
    expect(quotes.filter(({speaker}) => speaker?.name !== undefined).length / quotes.length).toBeGreaterThan(0.95)
    expect(median(documents.map(document => document.figures.length))).toBeGreaterThan(7)
    expect(median(documents.map(document => document.dates.length))).toBeGreaterThan(5)
  })

  test('can be written as files', () => {
    expect(generate('--count', '3', '--out', folder).status).toBe(0)
    expect(readdirSync(folder)).toEqual(['r1-0000000.md', 'r1-0000001.md', 'r1-0000002.md'])
    expect(readFileSync(`${folder}/r1-0000002.md`, 'utf8')).toBe(releases[2]?.text)
  })
})
