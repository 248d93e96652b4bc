import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {defineRule, fix, presetNames, resolveConfig} from '../src/lint/index.js'
import {applyEdits, composeEdits, type Edit, toSource} from '../src/source/index.js'

/** Edits of a text that do not overlap, made of where they may begin and how long they may be. */
function editsOf(value: string, parts: readonly (readonly [number, number, string])[]): readonly Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const [gap, length, text] of parts) {
    const start = at + gap
    const end = Math.min(value.length, start + length)
    if (start > value.length) break
    edits.push({start, end, text})
    at = end + 1
  }
  return edits
}

const part = fc.tuple(fc.nat(4), fc.nat(3), fc.string({maxLength: 3}))

describe('composing edits', () => {
  test('comes to the same as one after the other, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.string({maxLength: 30}),
        fc.array(part, {maxLength: 6}),
        fc.array(part, {maxLength: 6}),
        (value, a, b) => {
          const first = editsOf(value, a)
          const between = applyEdits(value, first)
          const second = editsOf(between, b)
          const composed = composeEdits(value, first, second)
          expect(applyEdits(value, composed)).toBe(applyEdits(between, second))
          for (const [i, {start}] of composed.entries()) expect(start).toBeGreaterThan(composed[i - 1]?.end ?? -1)
        },
      ),
    )
  })

  test('leaves edits that have nothing to do with each other as they are', () => {
    const [first, second] = [
      {start: 1, end: 2, text: 'BBB'},
      {start: 6, end: 7, text: ''},
    ]
    expect(composeEdits('abcdef', [first], [second])).toEqual([first, {start: 4, end: 5, text: ''}])
  })

  test('leaves out what is undone', () => {
    expect(composeEdits('abc', [{start: 1, end: 2, text: 'x'}], [{start: 1, end: 2, text: 'b'}])).toEqual([])
  })
})

describe('what fixing has changed', () => {
  test.each(presetNames)('by the rules of %s is said in edits of the text as it came', preset => {
    const name = preset === 'wire' ? 'wire-1' : preset
    const value = readFileSync(new URL(`../fixtures/planted/${name}.md`, import.meta.url), 'utf8')
    const {source, edits, applied} = fix(toSource(value), resolveConfig({extends: preset}), {unsafe: true})
    expect(applyEdits(value, edits)).toBe(source.value)
    expect(edits.length).toBeLessThanOrEqual(applied * 2)
    expect(applied === 0).toBe(edits.length === 0)
  })

  test('is what the other rules find, where one fails and somebody is told', () => {
    const broken = defineRule({
      summary: 'It fails.',
      level: 'error',
      presets: ['recommended'],
      fix: 'no',
      quoted: 'yes',
      convention: {name: 'house'},
      messages: {found: 'found'},
      create() {
        throw new TypeError('no such plant')
      },
    })
    const config = resolveConfig({rules: {'house/broken': 'error'}}, {ownRules: {'house/broken': broken}})
    const source = toSource('# Acme opens a plant\n\nThe plant cost $5 million dollars.\n')
    expect(() => fix(source, config)).toThrow('the rule house/broken failed: no such plant')
    const failures: string[] = []
    const {edits} = fix(source, config, {onFailure: ({message}) => failures.push(message)})
    expect(edits).toEqual([{start: 47, end: 55, text: ''}])
    expect(new Set(failures)).toEqual(new Set(['the rule house/broken failed: no such plant']))
  })

  test('is nothing the second time, even of a heap of marks that are set right one pair after the other', () => {
    const source = toSource(`${'“'.repeat(13)} t${'"'.repeat(4)}`)
    const once = fix(source, resolveConfig()).source
    expect(fix(once, resolveConfig()).source.value).toBe(once.value)
  })

  test('is nothing the second time, even by a rule that turns in a circle', () => {
    const circle = defineRule({
      summary: 'It turns.',
      level: 'error',
      presets: ['recommended'],
      fix: 'safe',
      quoted: 'yes',
      convention: {name: 'house'},
      messages: {found: 'found'},
      create: ctx => ({
        prose({text, source: {start}}) {
          const next = text.endsWith('1') ? '2' : text.endsWith('2') ? '3' : '1'
          const span = {start: start + text.length - 1, end: start + text.length}
          ctx.report({message: 'found', span, edits: [{...span, text: next}]})
        },
      }),
    })
    const config = resolveConfig({rules: {'house/circle': 'error'}}, {ownRules: {'house/circle': circle}})
    const once = fix(toSource('Acme 0'), config).source
    expect(once.value).toBe('Acme 1')
    expect(fix(once, config).source.value).toBe(once.value)
  })
})
