import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {type Finding, lint, resolveConfig} from '../src/lint/index.js'
import {type Span, spanOf, toSource} from '../src/source/index.js'

/** A fault planted by hand, before anybody looked at what the rules say about the release. */
interface Fault {
  readonly rule: string
  /** Other rules that may say it as well. */
  readonly orRules?: readonly string[]
  /** Where it stands; null for what is missing and has no place. */
  readonly words: string | null
  readonly nth?: number
  /** Other places where the same may be said. */
  readonly orWords?: readonly string[]
  readonly why: string
  /** Whether a finding of the rule touches the place: written by `UPDATE=1`, and read in review. */
  readonly found: boolean
}

const folder = new URL('../fixtures/planted/', import.meta.url).pathname
const releases: readonly (readonly [preset: string, files: readonly string[]])[] = [
  ['recommended', ['recommended']],
  ['ap', ['ap']],
  ['uk', ['uk']],
  ['ir', ['ir']],
  ['wire', ['wire-1', 'wire-2', 'wire-3']],
]

describe.each(releases)('faults planted for the preset %s', (preset, names) => {
  const checked = new Map(names.map(name => [name, check(name, preset)]))
  const faults = [...checked.values()].flat()

  test('are 30 or more', () => expect(faults.length).toBeGreaterThanOrEqual(30))

  test.each(names)('are found and missed in %s as was reviewed', name => {
    const path = join(folder, `${name}.faults.json`)
    const lines = (checked.get(name) ?? []).map(fault => ` ${JSON.stringify(fault)}`)
    const actual = `[\n${lines.join(',\n')}\n]\n`
    if (process.env.UPDATE === '1') writeFileSync(path, actual)
    expect(actual).toBe(readFileSync(path, 'utf8'))
  })

  test('are as many as docs/precision.md says', () => {
    const page = readFileSync(new URL('../docs/precision.md', import.meta.url), 'utf8')
    const found = faults.filter(fault => fault.found).length
    expect(page).toMatch(new RegExp(`^\\| ${preset} \\| ${faults.length} \\| \\d+ \\| ${found} \\|$`, 'm'))
  })
})

/** The faults of a release, each with whether it is found now. */
function check(name: string, preset: string): readonly Fault[] {
  const value = readFileSync(join(folder, `${name}.md`), 'utf8')
  const faults: readonly Fault[] = JSON.parse(readFileSync(join(folder, `${name}.faults.json`), 'utf8'))
  const findings = lint(openDraft(toSource(value, {path: `${name}.md`})), resolveConfig({extends: preset}))
  return faults.map(fault => ({...fault, found: findings.some(finding => isOf(finding, fault, value))}))
}

function isOf(finding: Finding, {rule, orRules = [], words, nth = 1, orWords = []}: Fault, value: string): boolean {
  if (![rule, ...orRules].includes(finding.rule)) return false
  const {start, end} = spanOf(finding.position)
  const places = [
    ...(words === null ? [] : [placeOf(words, nth, value)]),
    ...orWords.map(one => placeOf(one, 1, value)),
  ]
  return words === null || places.some(place => start < place.end && place.start < end)
}

function placeOf(words: string, nth: number, value: string): Span {
  let start = -1
  for (let i = 0; i < nth; i++) start = value.indexOf(words, start + 1)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return {start, end: start + words.length}
}
