import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {openDraft} from '../../src/draft/index.js'
import {type Finding, type LintConfig, lint, listRules, resolveConfig} from '../../src/lint/index.js'
import {switchOff} from '../../src/lsp/actions/index.js'
import {applyEdits, type Source, toSource} from '../../src/source/index.js'
import {readFences} from '../fences.js'

const pages = resolve('src/rules')
const ids = listRules().map(({id}) => id)

/** The findings of a release that are not of one rule on some lines, by what they say: lines are added, words are not. */
const others = (findings: readonly Finding[], gone: (finding: Finding) => boolean): readonly string[] =>
  findings
    .filter(finding => !gone(finding))
    .map(({rule, message}) => `${rule}: ${message.replace(/line \d+/g, 'line …')}`)

/** Switches each finding of a release off by itself: it is gone, and nothing else has changed. Gives what could not be. */
function switchOffEach(source: Source, config: LintConfig, date?: string): readonly Finding[] {
  const open = (value: string) => openDraft({...source, value}, {date, fiscalYearEnd: config.fiscalYearEnd})
  const draft = open(source.value)
  const findings = lint(draft, config)
  return findings.filter(finding => {
    const comment = switchOff(finding, draft)
    if (!comment) return true
    const value = applyEdits(source.value, comment.edits)
    const {line} = finding.position.start
    const sameLine = (other: Finding): boolean => other.rule === finding.rule && other.position.start.line === line
    const left = lint(open(value), config)
    const before = others(findings, comment.isForParagraph ? other => other.rule === finding.rule : sameLine)
    const after = others(left, comment.isForParagraph ? other => other.rule === finding.rule : () => false)
    expect(after, `${finding.rule} on line ${line} of\n${value}`).toEqual(before)
    const same = left.filter(({rule, message}) => rule === finding.rule && message === finding.message)
    const was = findings.filter(({rule, message}) => rule === finding.rule && message === finding.message)
    expect(same.length, `${finding.rule} on line ${line} of\n${value}`).toBeLessThan(was.length)
    return false
  })
}

function examplesOf(id: string) {
  const page = readFileSync(join(pages, id, 'README.md'), 'utf8')
  const shown = /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1]
  return readFences(page)
    .filter(({kind}) => kind === 'fail')
    .map(({options, text}) => {
      const {rules = {}, ...rest} = options.get('config') === 'page' && shown !== undefined ? parseYaml(shown) : {}
      const on = [id, ...(options.get('on')?.split(',') ?? [])]
      const settings = Object.fromEntries(ids.map(other => [other, on.includes(other) ? 'warning' : 'off']))
      const config = resolveConfig({...rest, rules: {...settings, ...rules}})
      const plain = text.replace(/[⟦⟧]/g, '')
      const value = options.get('ending') === 'crlf' ? plain.replaceAll('\n', '\r\n') : plain
      const format = options.get('format') === 'text' ? 'text' : 'markdown'
      return {source: toSource(value, {path: 'case', format}), config, date: options.get('date')}
    })
}

/** The comment parts two paragraphs, and this rule looks at what stands between them. */
const minding = ['quotes/multi-paragraph-marks']
/** Where a comment would not be one: on a line of a comment, and in front matter. */
const nowhere = ['lint/unknown-rule', 'lint/unused-disable', 'source/front-matter', 'source/language']

describe('the comment that switches a rule off for a line', () => {
  test.each(ids.filter(id => !minding.includes(id)))('hides what is found, and nothing else, in examples of %s', id => {
    const left = examplesOf(id).flatMap(({source, config, date}) => switchOffEach(source, config, date))
    if (!nowhere.includes(id)) expect(left).toEqual([])
  })

  test.each(readdirSync('fixtures/planted').filter(name => name.endsWith('.md')))('does so in %s', name => {
    const value = readFileSync(join('fixtures/planted', name), 'utf8')
    const config = resolveConfig({extends: ['ap', 'ir', 'wire']})
    const left = switchOffEach(toSource(value), config)
    expect(left.map(({rule}) => rule)).toEqual([])
  })
})
