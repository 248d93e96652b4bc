import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {fix, presetNames, resolveConfig} from '../src/lint/index.js'
import {toSource} from '../src/source/index.js'

const planted = new URL('../fixtures/planted/', import.meta.url)
const texts = readdirSync(planted).filter(name => name.endsWith('.md'))

describe.each(['\r\n', '\r'])('a release whose lines end with %j', ending => {
  test.each(texts)('has no others when %s is corrected', name => {
    const value = readFileSync(new URL(name, planted), 'utf8')
    for (const preset of presetNames) {
      const config = resolveConfig({extends: preset})
      const corrected = (text: string): string => fix(toSource(text), config, {unsafe: true}).source.value
      expect(corrected(value.replaceAll('\n', ending))).toBe(corrected(value).replaceAll('\n', ending))
    }
  })
})
