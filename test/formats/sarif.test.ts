import {readdirSync, readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {describe, expect, test} from 'vitest'
import {PressrelError} from '../../src/errors.js'
import {fix, listRules, resolveConfig} from '../../src/lint/index.js'
import type {FileFindings, ReportContext} from '../../src/report/index.js'
import {toSource} from '../../src/source/index.js'
import {findingIn, lintText, resultOf, write} from './results.js'
import {applyFixes, byLines, byOffset, type ReadFix, type ReadRegion} from './sarif-reader.js'

const root = new URL('../..', import.meta.url).pathname
const {$schema, id, ...schema} = JSON.parse(readFileSync(`${root}test/schemas/sarif-2.1.0.json`, 'utf8'))
const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false})
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** The context of a run that knows the rules and their pages. */
const pages: Partial<ReportContext> = {
  rules: async () => listRules(config),
  rulePage: rule => readFileSync(`${root}src/rules/${rule}/README.md`, 'utf8'),
}
const config = resolveConfig({extends: ['ap', 'ir', 'wire']})

/** The only run of a log, which follows the schema. */
async function runOf(results: readonly FileFindings[], more: Partial<ReportContext> = {}) {
  const log = JSON.parse(await write('sarif', results, {...pages, ...more}))
  expect(validate(log) ? [] : validate.errors).toEqual([])
  expect(log.version).toBe('2.1.0')
  return log.runs[0]
}

const text = 'The call is on Monday,\nMay 12, 2026.'

describe('a log', () => {
  test('follows the schema of OASIS, which refuses what does not', async () => {
    const failure = new PressrelError('E_RULE', 'the rule dates/weekday failed: boom')
    const run = await runOf([
      resultOf(text, findingIn(text, 'Monday'), findingIn(text, 'call', {level: 'info'})),
      {file: '<stdin>', findings: [], error: {code: 'E_LIMIT', message: '<stdin>: holds too much'}},
      {...resultOf(text), file: '/home/ana/q3.md', failures: [failure]},
    ])
    expect(validate({version: '2.1.0', runs: [{...run, results: [{message: {txt: ''}}]}]})).toBe(false)
    expect(validate({version: '2.1.0', runs: [{...run, artifacts: [{location: {uri: 'a b.md'}}]}]})).toBe(false)
    await runOf([])
  })

  const planted = readdirSync(`${root}fixtures/planted`).filter(name => name.endsWith('.md'))
  test.each(planted)('of %s follows it, and each region says the same place twice', async name => {
    const value = readFileSync(`${root}fixtures/planted/${name}`, 'utf8')
    for (const given of [value, `\ufeff${value}`, value.replaceAll('\n', '\r\n'), value.replaceAll('\n', '\r')]) {
      const result = lintText(given, name)
      const {results} = await runOf([result])
      expect(results).toHaveLength(result.findings.length)
      const seen = given.replace('\ufeff', '')
      for (const region of regionsIn(results)) {
        expect(byLines(seen, region)).toEqual(byOffset(region))
        const {start, end} = byOffset(region)
        if (region.snippet) expect(seen.slice(start, end)).toBe(region.snippet.text)
      }
    }
  })

  test('is the same for the same files', async () => {
    const value = readFileSync(`${root}fixtures/planted/ap.md`, 'utf8')
    expect(await write('sarif', [lintText(value)], pages)).toBe(await write('sarif', [lintText(value)], pages))
  })
})

/** Every region in a part of a log. */
function regionsIn(part: unknown): ReadRegion[] {
  if (typeof part !== 'object' || part === null) return []
  if ('charOffset' in part) return [part as ReadRegion]
  return Object.values(part).flatMap(regionsIn)
}

describe('a result', () => {
  test('says rule, level, words, place and its lines', async () => {
    const {results, tool} = await runOf([resultOf(text, findingIn(text, 'Monday', {suggestion: 'Tuesday'}))])
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('dates/weekday')
    expect(results).toMatchObject([
      {
        ruleId: 'dates/weekday',
        level: 'error',
        message: {text: 'May 12, 2026 is a Tuesday, not a Monday'},
        locations: [
          {
            physicalLocation: {
              artifactLocation: {uri: 'q3.md', uriBaseId: '%SRCROOT%', index: 0},
              region: {startLine: 1, startColumn: 16, endLine: 1, endColumn: 22, snippet: {text: 'Monday'}},
              contextRegion: {startLine: 1, startColumn: 1, endLine: 1, snippet: {text: 'The call is on Monday,'}},
            },
          },
        ],
        partialFingerprints: {'pressrel/v1': expect.stringMatching(/^[\da-f]{16}:1$/)},
        properties: {suggestion: 'Tuesday'},
      },
    ])
    expect(results[0].fixes).toBeUndefined()
  })

  test('of a hint is a note, and has no context where it is the whole line', async () => {
    const {results} = await runOf([resultOf(text, findingIn(text, 'The call is on Monday,', {level: 'info'}))])
    expect(results[0].level).toBe('note')
    expect(results[0].locations[0].physicalLocation.contextRegion).toBeUndefined()
  })

  test('counts neither column nor offset of a byte order mark', async () => {
    const {results} = await runOf([resultOf(`\ufeff${text}`, findingIn(`\ufeff${text}`, 'The call'))])
    expect(results[0].locations[0].physicalLocation.region).toMatchObject({
      startLine: 1,
      startColumn: 1,
      endColumn: 9,
      charOffset: 0,
      charLength: 8,
    })
  })
})

describe('the place of a file', () => {
  const locationOf = async (file: string, kind: 'inside' | 'outside' | 'stdin') => {
    const run = await runOf([{...resultOf(text), file}], {locate: path => ({kind, path})})
    return run.artifacts[0].location
  }

  test.each([
    ['press/q3.md', 'press/q3.md'],
    ['press/June 5%, “final”.md', 'press/June%205%25%2C%20%E2%80%9Cfinal%E2%80%9D.md'],
    ['a:b?c#d.md', 'a%3Ab%3Fc%23d.md'],
    ['half \ud800.md', 'half%20%EF%BF%BD.md'],
  ])('%j is %j below the root', async (file, uri) => {
    expect(await locationOf(file, 'inside')).toEqual({uri, uriBaseId: '%SRCROOT%', index: 0})
  })

  test.each([
    ['/home/ana/q 3.md', 'file:///home/ana/q%203.md'],
    ['C:/press/q3.md', 'file:///C:/press/q3.md'],
    ['//server/share/q3.md', 'file://server/share/q3.md'],
  ])('%j outside is %j', async (file, uri) => expect(await locationOf(file, 'outside')).toEqual({uri, index: 0}))

  test('standard input is nowhere', async () => {
    expect(await locationOf('<stdin>', 'stdin')).toEqual({
      uri: 'stdin',
      index: 0,
      description: {text: 'Standard input.'},
    })
  })

  test('says how a release was read', async () => {
    const source = toSource('Acme opens a plant.', {path: 'q3.txt', encoding: 'windows-1252'})
    const {artifacts} = await runOf([{file: 'q3.txt', source, findings: []}])
    expect(artifacts).toMatchObject([{mimeType: 'text/plain', encoding: 'windows-1252', roles: ['analysisTarget']}])
  })
})

describe('the rules', () => {
  test('are those that the results name, with the words of their pages', async () => {
    const {tool} = await runOf([
      resultOf(
        text,
        findingIn(text, 'call', {rule: 'quotes/unknown-surname'}),
        findingIn(text, 'Monday'),
        findingIn(text, 'May'),
      ),
    ])
    const {rules, name, semanticVersion} = tool.driver
    expect({name, semanticVersion}).toEqual({name: 'pressrel', semanticVersion: '1.2.3'})
    expect(rules.map((rule: {id: string}) => rule.id)).toEqual(['dates/weekday', 'quotes/unknown-surname'])
    const [weekday, surname] = rules
    expect(weekday).toMatchObject({
      name: 'DatesWeekday',
      shortDescription: {text: 'The weekday and the date do not match.'},
      defaultConfiguration: {enabled: true, level: 'error'},
      properties: {
        tags: ['dates'],
        presets: ['recommended'],
        convention: {name: 'calendar', note: 'Gregorian'},
        fix: 'unsafe',
        quoted: 'note',
      },
    })
    expect(weekday.fullDescription.text).toMatch(/^A weekday that does not match its date sends .* calendar\.$/)
    expect(weekday.help.markdown).toContain('The plant opens on Monday, May 12, 2026.\n                   ^^^^^^\n')
    expect(surname.help.text).toContain('quotes/name-variant')
    expect(surname.help.markdown).toContain('`quotes/name-variant`')
    expect(surname.help.markdown).not.toContain('](')
  })

  test('all have what GitHub asks for, and no HTML', async () => {
    const all = listRules(config).map(({id: rule}) => findingIn(text, 'call', {rule}))
    const {tool} = await runOf([resultOf(text, ...all)])
    expect(tool.driver.rules).toHaveLength(listRules(config).length)
    for (const {shortDescription, fullDescription, help} of tool.driver.rules) {
      expect(shortDescription.text.length).toBeLessThan(256)
      expect(shortDescription.text).not.toMatch(/\.\.$/)
      expect(fullDescription.text.length).toBeLessThan(1024)
      expect(help.text).not.toMatch(/⟦|⟧|\]\(/)
      expect(help.markdown).not.toMatch(/⟦|⟧|\]\(\.\./)
    }
  })

  test('of the house have no page, and say what they find', async () => {
    const [entry] = listRules(config)
    const own = {
      ...(entry ?? expect.fail()),
      id: 'house/slogan',
      summary: 'The slogan stands in the release',
      options: {},
    }
    const {tool} = await runOf([resultOf(text, findingIn(text, 'call', {rule: 'house/slogan'}))], {
      rules: async () => [own],
      rulePage: () => undefined,
    })
    expect(tool.driver.rules[0]).toMatchObject({
      name: 'HouseSlogan',
      fullDescription: {text: 'The slogan stands in the release.'},
      help: {text: 'The slogan stands in the release.'},
    })
  })
})

describe('the invocation', () => {
  test('says that all went well, and the exit code', async () => {
    const {invocations} = await runOf([resultOf(text)], {exitCode: () => 1})
    expect(invocations).toEqual([{executionSuccessful: true, exitCode: 1, toolExecutionNotifications: []}])
  })

  test('says which files could not be read and which rules failed', async () => {
    const failure = new PressrelError('E_RULE', 'the rule dates/weekday failed: boom', {
      rule: 'dates/weekday',
      file: 'q3.md',
    })
    const {invocations, tool, artifacts} = await runOf([
      {file: 'x.md', findings: [], error: {code: 'E_READ', message: 'x.md:4:2: is no YAML'}},
      {...resultOf(text, findingIn(text, 'call', {rule: 'dates/today'})), failures: [failure]},
    ])
    const [{executionSuccessful, toolExecutionNotifications}] = invocations
    expect(executionSuccessful).toBe(false)
    expect(artifacts.map(({location}: {location: {uri: string}}) => location.uri)).toEqual(['x.md', 'q3.md'])
    expect(toolExecutionNotifications).toMatchObject([
      {
        descriptor: {id: 'E_READ', index: 0},
        level: 'error',
        message: {text: 'is no YAML'},
        locations: [
          {physicalLocation: {artifactLocation: {uri: 'x.md', index: 0}, region: {startLine: 4, startColumn: 2}}},
        ],
      },
      {
        descriptor: {id: 'E_RULE', index: 1},
        associatedRule: {id: 'dates/weekday', index: 1},
        message: {text: 'the rule dates/weekday failed: boom'},
      },
    ])
    expect(tool.driver.notifications.map(({id: code}: {id: string}) => code)).toEqual(['E_READ', 'E_RULE'])
    expect(tool.driver.rules[1].id).toBe('dates/weekday')
  })
})

/** A correction as it stands in the log. */
interface LoggedFix {
  readonly properties: {readonly safe: boolean}
  readonly artifactChanges: readonly Pick<ReadFix, 'replacements'>[]
}

const toFix = ({properties: {safe}, artifactChanges}: LoggedFix): ReadFix => ({
  safe,
  replacements: artifactChanges.flatMap(({replacements}) => replacements),
})

describe('the fixes', () => {
  /** What an editor makes of a text that reads the log, again and again until nothing is left to correct. */
  async function correct(value: string, isUnsafe: boolean, spanOf: Parameters<typeof applyFixes>[2]): Promise<string> {
    let current = value
    for (let round = 0; round < 10; round++) {
      const {results} = await runOf([lintText(current)])
      const fixes = results.flatMap((result: {fixes?: readonly LoggedFix[]}) => result.fixes ?? []).map(toFix)
      const isMarked = current.startsWith('\ufeff')
      const bare = isMarked ? current.slice(1) : current
      const fixed = applyFixes(bare, isUnsafe ? fixes : fixes.filter(({safe}: ReadFix) => safe), spanOf)
      if (fixed === bare) return current
      current = isMarked ? `\ufeff${fixed}` : fixed
    }
    return current
  }

  const draft = [
    '# Acme opens a plant',
    '',
    'LEEDS, England, May 12, 2026 -- The plant opens on Monday, May 18, 2027, and cost $5 million dollars.',
    'It has 3 offices, 12 percent more than in September of 2025, in order to grow by the end of Sep. 9.',
    '',
    '“We did it in order to grow,” said Ana Ruiz, Chief Executive Officer of Acme. “It is our #1 plant.”',
    '',
  ].join('\n')

  test.each([
    ['line feeds', draft],
    ['carriage returns before them', draft.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${draft}`],
    ['emoji before the words', draft.replace('The plant', '🚀 The plant')],
  ])('give what --fix gives, with %s', async (_, value) => {
    for (const unsafe of [false, true]) {
      const expected = fix(toSource(value, {path: 'q3.md'}), config, {unsafe, date: '2026-05-12'}).source.value
      expect(expected).not.toBe(value)
      expect(await correct(value, unsafe, byLines)).toBe(expected)
      expect(await correct(value, unsafe, (_, region) => byOffset(region))).toBe(expected)
    }
  })

  test('say what to write, and whether --fix does it by itself', async () => {
    const edits = [{start: 15, end: 21, text: 'Tuesday'}]
    const {results} = await runOf([
      resultOf(
        text,
        findingIn(text, 'Monday', {suggestion: 'Tuesday', fix: {safe: false, edits}}),
        findingIn(text, 'Monday', {fix: {safe: true, edits: [{start: 15, end: 22, text: ''}]}}),
      ),
    ])
    expect(results[0].fixes).toMatchObject([{description: {text: 'Write: Tuesday'}, properties: {safe: false}}])
    expect(results[1].fixes).toMatchObject([
      {
        description: {text: 'Correct it.'},
        properties: {safe: true},
        artifactChanges: [
          {replacements: [{deletedRegion: {charOffset: 15, charLength: 7}, insertedContent: {text: ''}}]},
        ],
      },
    ])
  })
})
