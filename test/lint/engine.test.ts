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

  test('may be one that takes longer than a guard allows: the slowest is to blame', () => {
    const slow = ruleOf(() => ({
      prose() {
        const until = performance.now() + 5
        while (performance.now() < until);
      },
    }))
    const failures: string[] = []
    let patience = 1
    const guard = <T>(work: () => T): T => {
      const done = work()
      if (patience-- <= 0) return done
      throw new PressrelError('E_RULE', 'took longer than 1 s')
    }
    const findings = lint(openDraft(text), configOf({'house/quick': ruleOf(() => ({})), 'house/slow': slow}), {
      guard,
      onFailure: ({message}) => failures.push(message),
    })
    expect(failures).toEqual(['the rule house/slow failed: took longer than 1 s'])
    expect(findings).toEqual(lint(openDraft(text)))
  })

  test('is none where our own code fails', () => {
    const attempt = () =>
      lint(openDraft(text), resolveConfig(), {
        onFailure: () => {},
        guard: () => {
          throw new RangeError('out of memory')
        },
      })
    expect(attempt).toThrow('out of memory')
  })
})

test('the time of each rule is added up', () => {
  const timings = new Map<string, number>()
  lint(openDraft(text), resolveConfig(), {timings})
  lint(openDraft(text), resolveConfig(), {timings})
  expect(timings.get('dates/weekday')).toBeGreaterThan(0)
  expect([...timings.keys()]).not.toContain('dates/numeric')
})

test('a message has one full stop behind the point of an abbreviation', () => {
  const rule = defineRule({
    summary: 'A rule of the house',
    level: 'warning',
    presets: [],
    fix: 'no',
    quoted: 'yes',
    convention: {name: 'house'},
    messages: {found: 'Write {right}, not {wrong}.'},
    create: ctx => ({
      'release:exit'() {
        ctx.report({message: 'found', span: {start: 0, end: 1}, values: {right: 'March', wrong: 'Mar.'}})
      },
    }),
  }) as unknown as RuleDefinition
  const messages = lint(openDraft(text), configOf({'house/found': rule})).map(({message}) => message)
  expect(messages).toContain('Write March, not Mar.')
})
