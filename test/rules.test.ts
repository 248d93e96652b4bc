import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {openDraft} from '../src/draft/index.js'
import {fix, type LintConfig, lint, presetNames, resolveConfig} from '../src/lint/index.js'
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

/** One rule, those that an example names after `on=`, and the configuration that the page shows. */
function configFor(id: string, page: string, options: Fence['options']): LintConfig {
  const ids = [id, ...(options.get('on')?.split(',') ?? [])]
  const levelOf = (other: string) => rules.find(([known]) => known === other)?.[1].level ?? 'warning'
  const settings = Object.fromEntries(rules.map(([other]) => [other, ids.includes(other) ? levelOf(other) : 'off']))
  const shown = options.get('config') === 'page' ? /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] : undefined
  const {rules: own, ...rest} = shown === undefined ? {} : parseYaml(shown)
  return resolveConfig({...rest, rules: {...settings, ...own}})
}

const endings = (text: string, options: Fence['options']): string =>
  options.get('ending') === 'crlf' ? text.replaceAll('\n', '\r\n') : text

for (const [id, rule] of rules) {
  describe(id, () => {
    test('declares what there is: a level, presets, what it does in quotations', () => {
      // One rule is a matter of taste, and off unless a configuration asks for it.
      expect(['error', 'warning', 'info']).toContain(rule.level)
      expect(presetNames).toEqual(expect.arrayContaining([...rule.presets]))
      if (id !== 'lint/disable-reason') expect(rule.presets).not.toEqual([])
      expect(['skip', 'note', 'yes', 'only']).toContain(rule.quoted)
    })

    const page = readFileSync(new URL(`../src/rules/${id}/README.md`, import.meta.url), 'utf8')
    const examples = readFences(page)
    const open = (example: Fence, text: string) =>
      toSource(text, {path: 'case', format: example.options.get('format') === 'text' ? 'text' : 'markdown'})

    const count = (kind: string) => examples.filter(example => example.kind === kind).length
    test('has a page with as many passing as failing examples at least', () => {
      expect(page).toMatch(new RegExp(`^# ${id}\n`))
      expect(count('pass')).toBeGreaterThanOrEqual(Math.max(1, count('fail')))
      expect(examples.map(({kind}) => kind).filter(kind => !['pass', 'fail', 'fixed'].includes(kind))).toEqual([])
    })

    examples.forEach((example, i) => {
      const {options} = example
      const date = options.get('date')
      const config = configFor(id, page, options)
      if (example.kind === 'fixed') {
        test(`fixes what line ${example.line} shows`, () => {
          const before = examples[i - 1]
          if (before?.kind !== 'fail') throw new Error('a fixed example follows a failing one')
          const {text} = unmark(endings(before.text, options))
          const {source} = fix(open(before, text), config, {unsafe: true, date})
          expect(source.value).toBe(endings(example.text, options))
        })
        return
      }
      test(`${example.kind === 'pass' ? 'is silent about' : 'finds'} line ${example.line}`, () => {
        const {text, spans} = unmark(endings(example.text, options))
        const findings = lint(openDraft(open(example, text), {date}), config).filter(({rule}) => rule === id)
        const found = findings.map(({position}) => text.slice(spanOf(position).start, spanOf(position).end))
        expect(found).toEqual(spans.map(({start, end}) => text.slice(start, end)))
        expect(findings.map(finding => finding.position.start.offset)).toEqual(spans.map(({start}) => start))
        if (example.kind === 'fail') expect(findings).not.toEqual([])
        for (const {message} of findings) expect(message).not.toMatch(/\{\w+\}(?!\})|undefined|NaN/)
      })
    })
  })
}
