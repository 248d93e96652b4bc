import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {toSource} from '../src/source/index.js'
import {type Fence, readFences} from './fences.js'
import {markText, unmarkText} from './marked-text.js'

const folder = new URL('../src/extractors/', import.meta.url).pathname

/** The cases of a fence: `case` is one release, `cases` has a release on every line. */
function casesOf({kind, text, line}: Fence): readonly {text: string; line: number}[] {
  if (kind !== 'cases') return [{text, line: line + 1}]
  return text.split('\n').flatMap((row, i) => (row === '' ? [] : [{text: row, line: line + 1 + i}]))
}

function mark(marked: string, kind: string, options: ReadonlyMap<string, string>): string {
  const format = options.get('format') === 'text' ? 'text' : 'markdown'
  const source = toSource(unmarkText(marked), {path: 'case', format})
  return markText(openDraft(source, {date: options.get('date'), fiscalYearEnd: options.get('fiscal')}), kind)
}

/** The tables of cases: `cases.md` of each kind and further pages beside it; indirect quotes are found where asked for. */
const pages = readdirSync(folder).flatMap(kind =>
  readdirSync(join(folder, kind))
    .filter(name => name.endsWith('.md'))
    .map(name => ({kind: name.startsWith('indirect') ? 'indirect' : kind, name, path: join(folder, kind, name)})),
)

test('every kind has many cases', () => {
  for (const kind of readdirSync(folder)) {
    const fences = readFences(readFileSync(join(folder, kind, 'cases.md'), 'utf8'))
    expect(fences.flatMap(casesOf).length).toBeGreaterThanOrEqual(40)
  }
})

describe.each(pages)('the cases of $kind in $name', ({kind, path}) => {
  const page = readFileSync(path, 'utf8')
  const fences = readFences(page)

  for (const fence of fences) {
    test.each(casesOf(fence))('hold in line $line', ({text}) => {
      expect(mark(text, kind, fence.options)).toBe(text)
    })
  }

  // UPDATE=1 marks every case anew as extraction reads it now; what changed is to be read in review.
  if (process.env.UPDATE === '1')
    test('are marked anew', () => {
      let updated = page
      for (const fence of fences) {
        for (const {text} of casesOf(fence)) updated = updated.replace(text, () => mark(text, kind, fence.options))
      }
      writeFileSync(path, updated)
    })
})
