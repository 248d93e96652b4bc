import {describe, expect, test} from 'vitest'
import {fix, resolveConfig} from '../../src/lint/index.js'
import {toSource} from '../../src/source/index.js'

const config = resolveConfig({extends: 'ap'})
const said =
  '"Our new bakery has bread, rolls, and cakes\nfor everybody in the north of England," said Ana\nRuiz, chief executive.\n'
const fixed = (lead: string) => {
  const {source, findings} = fix(toSource(`${lead}\n\n${said}`, {format: 'text'}), config, {unsafe: true})
  return {text: source.value, left: findings.filter(finding => finding.fix).map(({rule}) => rule)}
}

describe('a correction after which lines would be read as paragraphs, and what was said as text', () => {
  const lead =
    'LEEDS, May 12, 2026 - Marlow Foods, a bakery, is\nproud to share that it has opened another bakery in the\ncity of Leeds, where it sells bread'

  test('is not made', () => {
    expect(fixed(`${lead}.`)).toEqual({text: `${lead}.\n\n${said}`, left: ['tone/announce-filler']})
  })

  test('keeps no other from being made', () => {
    const {text, left} = fixed(`${lead}, rolls, and cakes.`)
    expect(text).toBe(`${lead}, rolls and cakes.\n\n${said}`)
    expect(left).toEqual(['tone/announce-filler'])
  })

  test('is made where lines stay as they are', () => {
    expect(fixed(lead.replace('is\nproud', 'is proud')).text).toContain('a bakery, shared that it has opened')
  })
})

test('a correction after which a text is beyond what can be read is not made', () => {
  const text = `# Acme\n\n\u2062 ${'>'.repeat(40)} Acme won.\n`
  const {source} = fix(toSource(text), resolveConfig(), {unsafe: true})
  expect(source.value).toContain('>'.repeat(40))
  expect(fix(source, resolveConfig(), {unsafe: true}).source.value).toBe(source.value)
})
