import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Draft, openDraft} from '../../src/draft/index.js'
import {PressrelError} from '../../src/errors.js'
import {type ExportOptions, exportRelease} from '../../src/export/index.js'
import {inReadingOrder} from '../../src/export/reading-order.js'
import type {Prose} from '../../src/prose/index.js'
import {type Source, toSource} from '../../src/source/index.js'
import {releaseTexts} from './release-pieces.js'

const head = '# Marlow Foods Opens Bakery\n\nLEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.\n\n'
const text = (body: string, options: ExportOptions = {}) =>
  exportRelease(openDraft(head + body), 'text', {...options, embargoed: true})
/** What is written below the lead. */
const below = async (body: string, options: ExportOptions = {}) =>
  (await text(body, options)).split('\n\n').slice(2).join('\n\n')
const widest = (output: string) => Math.max(...output.split('\n').map(line => line.length))

test('a title that the body repeats from the front matter is written once', async () => {
  const twice = openDraft(`---\ntitle: Marlow Foods opens bakery\n---\n\n${head}`)
  expect(await exportRelease(twice, 'text', {})).toBe(
    'Marlow Foods opens bakery\n\nLEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.\n',
  )
  const two = openDraft(`---\ntitle: A bakery for Leeds\n---\n\n${head}`)
  expect(await exportRelease(two, 'text', {})).toContain('A bakery for Leeds\n\nMarlow Foods Opens Bakery\n\n')
})

/** The blocks of a release as a reader meets them. */
function inOrder({release, prose}: Draft): readonly Prose[] {
  if (inReadingOrder(release.children) === release.children) return prose
  const lead = release.children.find(node => node.type === 'lead')?.position.start.offset ?? 0
  const isAbove = ({role, source}: Prose): boolean => role === 'releaseLine' && source.start < lead
  return [...prose.filter(isAbove), ...prose.filter(block => !isAbove(block))]
}

describe('every word of a release', () => {
  /** The words that a reader sees, with what is written for them in ASCII left alone. */
  const wordsIn = (value: string) => value.split(/[\s\p{Cc}]+/u).filter(word => word.replace(/\p{Cf}/gu, '') !== '')
  const check = async (source: Source) => {
    const draft = openDraft(source)
    const titles = new Set<string>()
    const output = (await exportRelease(draft, 'text', {embargoed: true}))
      .replace(/[\s\p{Cc}]+/gu, '')
      // The marks of links stand between words.
      .replace(/\[L?\d{1,3}\]/g, '')
    let at = 0
    for (const {role, text: block} of inOrder(draft)) {
      const key = block.toLowerCase().replace(/\s+/g, ' ').trim()
      if ((role === 'headline' || role === 'subheadline') && (titles.has(key) || !titles.add(key))) continue
      for (const word of wordsIn(block)) {
        const found = output.indexOf(word, at)
        expect(found, word).toBeGreaterThanOrEqual(0)
        at = found + word.length
      }
    }
  }

  const folder = 'fixtures/releases'
  test.each(readdirSync(folder))('is there in order: %s', async name => {
    const file = readdirSync(`${folder}/${name}`).find(entry => entry.startsWith('input.')) ?? ''
    await check(toSource(readFileSync(`${folder}/${name}/${file}`, 'utf8'), {path: file}))
  })

  test('is there in order, in any text', async () => {
    const format = fc.constantFrom('markdown' as const, 'text' as const)
    const property = fc.asyncProperty(releaseTexts, format, async (value, kind) => {
      try {
        await check(toSource(value, {format: kind}))
      } catch (error) {
        if (!(error instanceof PressrelError) || error.code !== 'E_LIMIT') throw error
      }
    })
    await fc.assert(property, {numRuns: 500})
  })
})

describe('a table', () => {
  const table =
    '| In millions | Second quarter 2026 | Second quarter 2025 |\n| --- | ---: | ---: |\n| Revenue | $5.0 | $4.0 |\n| Profit | 1.0 | |\n'

  test('stands in columns', async () => {
    expect(await below(table)).toBe(
      'In millions  Second quarter 2026  Second quarter 2025\n-----------  -------------------  -------------------\n' +
        'Revenue                     $5.0                 $4.0\nProfit                       1.0\n',
    )
  })

  test('has decimal points one under the other, whatever stands around the number', async () => {
    const rows =
      '| | 2026 |\n| --- | ---: |\n| A | $1,234.5 |\n| B | (12) |\n| C | 7% |\n| D | n/a |\n| E | (0.25)% |\n| F | — |\n'
    expect((await below(rows)).split('\n').slice(2, 8)).toEqual([
      'A  $1,234.5',
      'B     (12)',
      'C       7%',
      'D     n/a',
      'E      (0.25)%',
      'F       —',
    ])
  })

  test('that is too wide has the words of its heads one under the other', async () => {
    expect(await below(table, {wrap: 40})).toBe(
      'In        Second quarter  Second quarter\nmillions            2026            2025\n' +
        '--------  --------------  --------------\nRevenue             $5.0            $4.0\nProfit               1.0\n',
    )
  })

  test('that is wider still is a list, and no line is too long', async () => {
    const output = await below(table, {wrap: 24})
    expect(output).toBe(
      'In millions\n\nRevenue\n  Second quarter 2026:\n    $5.0\n  Second quarter 2025:\n    $4.0\nProfit\n  Second quarter 2026:\n    1.0\n',
    )
    expect(widest(output)).toBeLessThanOrEqual(24)
  })

  test('of texts has them over several lines', async () => {
    const rows = '| Shop | What it sells |\n| --- | --- |\n| Leeds | Rye bread and rolls for the morning |\n'
    expect(await below(rows, {wrap: 32})).toBe(
      'Shop   What it sells\n-----  -------------------------\nLeeds  Rye bread and rolls for\n       the morning\n',
    )
  })

  test('in ASCII is laid out after its signs are written', async () => {
    const rows = '| | 2026 | 2025 |\n| --- | ---: | ---: |\n| Sales | €5 | €4 |\n'
    expect(await below(rows, {ascii: true})).toContain('Sales  EUR 5  EUR 4')
  })
})

describe('a link', () => {
  test('is a note, the same for the same address, and stays inline where its words say it', async () => {
    const body =
      'See [the plan](https://marlow.example/plan), [it again](https://marlow.example/plan) and [the oven][oven]. Go to [marlow.example](https://www.marlow.example/),\n' +
      '[www.borel.example](https://count.example/?to=borel), [write](mailto:tom@marlow.example) or [call](tel:+442079460102).\n\n[oven]: https://marlow.example/oven\n\n###\n'
    expect(await below(body)).toBe(
      'See the plan [1], it again [1] and the oven [2]. Go to marlow.example, www.borel.example, write or call.\n\n###\n\n' +
        'Links\n\n[1] https://marlow.example/plan\n[2] https://marlow.example/oven\n',
    )
  })

  test('is no note of the release, which has some of its own', async () => {
    expect(await below('Bread [1] and [rolls](https://marlow.example).\n')).toContain(
      'rolls [L1].\n\nLinks\n\n[L1] https://',
    )
  })
})

describe('--ascii', () => {
  test.each([
    ['“It’s”—he said… ‘now’', "\"It's\"--he said... 'now'"],
    ['Marlow® Bread™ © 2026', 'Marlow(R) Bread(TM) (C) 2026'],
    ['€5 million, 5 €, £4.2m, ¥100 and €.', 'EUR 5 million, 5 EUR, GBP 4.2m, JPY 100 and EUR.'],
    ['1½ cups, ½ of it, ⅝ inch, 3⅝', '1 1/2 cups, 1/2 of it, 5/8 inch, 3 5/8'],
    ['Café Müller in Łódź, Þór, Straße, ﬁne', 'Cafe Muller in Lodz, Thor, Strasse, fine'],
    ['230°C, 45°, 5¢, §5', '230 deg C, 45 deg, 5 cents, Sec. 5'],
    ['日本 ？', '?? ?'],
    ['One\u2060\u200e two\u00a0three', 'One two three'],
  ])('%s', async (written, ascii) => {
    expect(await below(`${written}\n`, {ascii: true})).toBe(`${ascii}\n`)
  })

  test('leaves neither a question mark nor an empty paragraph of what is never seen', async () => {
    expect(await below('\u200b\n\nFour.\n', {ascii: true})).toBe('Four.\n')
  })
})

test('a no-break space, which wires garble, is a space', async () => {
  expect(await below('We spent 5\u00a0million.\u00a0 More\u202fcomes.\n', {wrap: 25})).toBe(
    'We spent 5 million. More\ncomes.\n',
  )
})

test('control characters, which a terminal would obey, are not written', async () => {
  expect(await text('Bread\u001b[31m and\u0007 rolls\u009b.\n')).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
  )
})

describe('the end mark', () => {
  test.each([
    ['the house has its own', 'Bread.\n\n###\n\nTom Hale\n', 'ENDS', 'Bread.\n\nENDS\n\nTom Hale\n'],
    ['the release has none', 'Bread.\n', '-30-', 'Bread.\n\n-30-\n'],
    ['nobody says any', 'Bread.\n\n###\n', undefined, 'Bread.\n\n###\n'],
  ])('where %s', async (_, body, endMark, output) => {
    expect(await below(body, endMark === undefined ? {} : {endMark})).toBe(output)
  })
})

describe('an embargo', () => {
  test('of the front matter is the first line', async () => {
    const draft = openDraft(`---\nembargo: 2026-05-12T06:00 ET\n---\n\n${head}`)
    expect(await exportRelease(draft, 'text', {embargoed: true})).toMatch(
      /^EMBARGOED UNTIL 2026-05-12, 06:00 ET\n\nMarlow/,
    )
  })

  test('of the body is shown once', async () => {
    const draft = openDraft(`EMBARGOED UNTIL May 12, 2026\n\n${head}`)
    expect((await exportRelease(draft, 'text', {embargoed: true})).match(/EMBARGO/g)).toHaveLength(1)
  })
})

describe('--profile edgar', () => {
  const edgar = (body: string, options: ExportOptions = {}) => below(body, {...options, profile: 'edgar'})

  test('tags its tables, which may have 132 columns', async () => {
    const rows = `| In millions, except per share | ${'Three months ended June 30, 2026 | '.repeat(2)}\n| --- | ---: | ---: |\n| Net sales of all shops in the north | €5 | €4 |\n`
    expect(await edgar(rows)).toBe(
      '<TABLE>\n<CAPTION>\n' +
        'In millions, except per share        Three months ended June 30, 2026  Three months ended June 30, 2026\n' +
        '-----------------------------------  --------------------------------  --------------------------------\n' +
        '<S>                                  <C>                               <C>\n' +
        'Net sales of all shops in the north                             EUR 5                             EUR 4\n</TABLE>\n',
    )
  })

  test('has no line of more than 80, not even for a long word', async () => {
    const output = await edgar(
      `[bread](https://marlow.example/${'a'.repeat(200)})\n\n    ${'code '.repeat(40)}\n\n${'bread '.repeat(60)}\n`,
    )
    expect(widest(output)).toBeLessThanOrEqual(80)
    expect(await edgar(`${'bread '.repeat(60)}\n`, {wrap: 60})).toSatisfy((lines: string) => widest(lines) <= 60)
  })

  test('has no tag but its own', async () => {
    expect(await edgar('Less \\<PAGE> and \\</TEXT> than 1 < 2 “loaves”.\n')).toBe(
      'Less < PAGE> and < /TEXT> than 1 < 2 "loaves".\n',
    )
  })

  test('of any text is ASCII with lines of at most 80 outside of tables', async () => {
    const property = fc.asyncProperty(releaseTexts, async value => {
      const draft = openDraft(value)
      const output = await exportRelease(draft, 'text', {profile: 'edgar', embargoed: true}).catch((error: unknown) => {
        if (error instanceof PressrelError && error.code === 'E_LIMIT') return ''
        throw error
      })
      expect(output).toMatch(/^[\n\x20-\x7e]*$/)
      expect(widest(output.replace(/^<TABLE>\n[\s\S]*?^<\/TABLE>$/gm, ''))).toBeLessThanOrEqual(80)
    })
    await fc.assert(property, {numRuns: 300})
  })
})
