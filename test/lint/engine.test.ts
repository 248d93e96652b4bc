import {describe, expect, test} from 'vitest'
import {PressrelError} from '../../src/errors.js'
import {lint, openDraft, type RuleDefinition, resolveConfig} from '../../src/index.js'
import {defineRule, type Visitors} from '../../src/lint/index.js'

const ruleOf = (create: () => Visitors): RuleDefinition =>
  defineRule({
    summary: 'A rule of the house',
    level: 'warning',
    presets: [],
    fix: 'no',
    quoted: 'yes',
    convention: {name: 'house'},
    messages: {found: 'found'},
    create,
  }) as unknown as RuleDefinition

const text = '# Acme opens a plant!!\n\nLEEDS, England, May 12, 2026 – Acme opened a plant on Monday, May 12, 2026.\n'
const broken = ruleOf(() => ({
  prose() {
    throw new TypeError('no such thing')
  },
}))
const configOf = (ownRules: Record<string, RuleDefinition>) =>
  resolveConfig({rules: Object.fromEntries(Object.keys(ownRules).map(id => [id, 'error']))}, {ownRules})

describe('a rule that fails', () => {
  test('ends the check with its name', () => {
    const attempt = () => lint(openDraft(text), configOf({'house/broken': broken}))
    expect(attempt).toThrow(PressrelError)
    expect(attempt).toThrow('the rule house/broken failed: no such thing')
  })

  test('is named once and the others go on, where the caller asks for that', () => {
    const failures: PressrelError[] = []
    const config = configOf({'house/broken': broken})
    const findings = lint(openDraft(text), config, {onFailure: failure => failures.push(failure)})
    expect(failures.map(({code, message}) => [code, message])).toEqual([
      ['E_RULE', 'the rule house/broken failed: no such thing'],
    ])
    expect(failures[0]?.cause).toBeInstanceOf(TypeError)
    expect(findings).toEqual(lint(openDraft(text)))
    expect(findings.map(({rule}) => rule)).toContain('dates/weekday')
  })

  test('while it is made is one as well', () => {
    const failing = ruleOf(() => {
      throw new Error('cannot begin')
    })
    const failures: string[] = []
    lint(openDraft(text), configOf({'house/first': failing, 'house/second': broken}), {
      onFailure: ({message}) => failures.push(message),
    })
    expect(failures).toEqual([
      'the rule house/first failed: cannot begin',
      'the rule house/second failed: no such thing',
    ])
  })

  test('is one that a guard ends', () => {
    const slow = ruleOf(() => ({headline: () => 'runs for ever'}))
    const failures: string[] = []
    let isFirst = true
    const guard = <T>(work: () => T): T => {
      const done = work()
      if (!isFirst) return done
      isFirst = false
      throw new Error('took too long')
    }
    const attempt = () => lint(openDraft(text), configOf({'house/slow': slow}), {guard, onFailure: () => {}})
    // The guard ended our own code: no rule is to blame.
    expect(attempt).toThrow('took too long')
    expect(failures).toEqual([])
  })
})

test('the time of each rule is added up', () => {
  const timings = new Map<string, number>()
  lint(openDraft(text), resolveConfig(), {timings})
  lint(openDraft(text), resolveConfig(), {timings})
  expect(timings.get('dates/weekday')).toBeGreaterThan(0)
  expect([...timings.keys()]).not.toContain('dates/numeric')
})
