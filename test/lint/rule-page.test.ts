import {expect, test} from 'vitest'
import {listRules, resolveConfig} from '../../src/lint/index.js'
import {rulePage} from '../../src/report/index.js'

const plain = (text: string): string => text
const paint = {red: plain, yellow: plain, blue: plain, green: plain, bold: plain, dim: plain}

test('a page reads well in a terminal: facts, text in lines of 80, carets under what is found', () => {
  const page = [
    '# tone/hype',
    '',
    `Words of advertising make an editor stop reading. ${'They say nothing. '.repeat(4)}`,
    'Source: `AP`.',
    '',
    '```yaml',
    'vocabulary: {accept: [turnkey]}',
    '```',
    '',
    '```md fail config=page',
    '# Acme',
    '',
    'A ⟦seamless⟧ plant.',
    '```',
    '',
    '```md pass',
    'A plant.',
    '```',
    '',
  ].join('\n')
  const [rule] = listRules(resolveConfig()).filter(({id}) => id === 'tone/hype')
  if (!rule) throw new Error('there is a rule tone/hype')
  expect(rulePage(page, rule, paint)).toBe(`tone/hype

  finds          ${rule.summary}
  level          off; on in ap, uk
  fix            by hand
  in quotations  reported, never changed
  source         AP, news writing

Words of advertising make an editor stop reading. They say nothing. They say
nothing. They say nothing. They say nothing. Source: \`AP\`.

    vocabulary: {accept: [turnkey]}

Found:
    # Acme

    A seamless plant.
      ^^^^^^^^

Right:
    A plant.
`)
})
