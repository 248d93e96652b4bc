import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {fix, type LintConfig, lint, resolveConfig} from '../src/lint/index.js'
import {rules} from '../src/registry/rules.gen.js'
import {spanOf, toSource} from '../src/source/index.js'
import {type Fence, readFences} from './fences.js'

/** Takes the marks out: the plain text and the spans that they stood around. */
function unmark(marked: string): {text: string; spans: {start: number; end: number}[]} {
  const spans: {start: number; end: number}[] = []
  let text = ''
  let start = 0
  for (const character of marked) {
    if (character === '⟦') start = text.length
    else if (character === '⟧') spans.push({start, end: text.length})
    else text += character
  }
  return {text, spans}
}

function onlyRule(id: string): LintConfig {
  const all = Object.fromEntries(rules.map(([other]) => [other, 'off']))
  const rule = rules.find(([other]) => other === id)?.[1]
  return resolveConfig({rules: {...all, [id]: rule?.level ?? 'warning'}})
}

for (const [id] of rules) {
  describe(id, () => {
    const page = readFileSync(new URL(`../src/rules/${id}/README.md`, import.meta.url), 'utf8')
    const examples = readFences(page)
    const config = onlyRule(id)
    const open = (example: Fence, text: string) =>
      toSource(text, {path: 'case', format: example.options.get('format') === 'text' ? 'text' : 'markdown'})

    const count = (kind: string) => examples.filter(example => example.kind === kind).length
    test('has a page with as many passing as failing examples at least', () => {
      expect(page).toMatch(new RegExp(`^# ${id}\n`))
      expect(count('pass')).toBeGreaterThanOrEqual(Math.max(1, count('fail')))
    })

    examples.forEach((example, i) => {
      const date = example.options.get('date')
      if (example.kind === 'fixed') {
        test(`fixes what line ${example.line} shows`, () => {
          const before = examples[i - 1]
          if (!before) throw new Error('a fixed example follows a failing one')
          const {source} = fix(open(before, unmark(before.text).text), config, {unsafe: true, date})
          expect(source.value).toBe(example.text)
        })
        return
      }
      test(`${example.kind === 'pass' ? 'is silent about' : 'finds'} line ${example.line}`, () => {
        const {text, spans} = unmark(example.text)
        const findings = lint(openDraft(open(example, text), {date}), config)
        const found = findings.map(finding => text.slice(spanOf(finding.position).start, spanOf(finding.position).end))
        expect(found).toEqual(spans.map(({start, end}) => text.slice(start, end)))
        expect(findings.map(finding => finding.position.start.offset)).toEqual(spans.map(({start}) => start))
      })
    })
  })
}
