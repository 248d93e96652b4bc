import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {beforeAll, describe, expect, test} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {PressrelError} from '../../src/errors.js'
import type {FileFindings} from '../../src/report/index.js'
import {element, writeXml} from '../../src/report/xml.js'
import {findingIn, lintText, resultOf, write} from './results.js'

const junitSchema = readFileSync(new URL('../schemas/junit.xsd', import.meta.url), 'utf8')
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
  isArray: name => ['testsuite', 'testcase', 'file', 'error'].includes(name),
})

/** What libxml2 says against a document. */
async function faultsOf(xml: string, schema?: string): Promise<readonly string[]> {
  const file = {fileName: 'report.xml', contents: xml}
  const options = {xml: file, normalization: 'format'} as const
  const {errors} = await validateXML(schema === undefined ? options : {...options, schema})
  return errors.map(({message}) => message)
}

const text = 'The call is on Monday,\nMay 12, 2026.'
const nasty = 'a < b & “c” > d ]]> "e"\t\u0000\u001b[31m\ufffe\ud800 é 🚀'
const clean = 'a < b & “c” > d ]]> "e"\t[31m é 🚀'
const failure = new PressrelError('E_RULE', 'the rule dates/weekday failed: boom', {
  rule: 'dates/weekday',
  file: 'q3.md',
  line: 3,
  column: 4,
})
const results: readonly FileFindings[] = [
  resultOf(
    text,
    findingIn(text, 'Monday', {suggestion: 'Tuesday'}),
    findingIn(text, 'call', {level: 'warning', rule: 'terms/list', message: nasty}),
    findingIn(text, 'The', {level: 'info'}),
  ),
  {...resultOf(text), file: 'clean & “good”.md'},
  {file: 'x.md', findings: [], error: {code: 'E_READ', message: 'x.md: is empty'}},
  {...resultOf(text), file: 'y.txt', failures: [failure]},
]

describe('XML', () => {
  test('gives any text back, without the characters that XML has none of', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (value, content) => {
        const xml = writeXml(element('a', {value}, content))
        const kept = (given: string) => given.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        expect(XMLValidator.validate(xml)).toBe(true)
        const {a} = parser.parse(xml)
        expect(a.value ?? a).toBe(kept(value))
        if (kept(content) !== '') expect(a['#text']).toBe(kept(content))
      }),
    )
  })

  test('is well-formed to libxml2, line endings and white space included', async () => {
    const value = ' a\r\n\tb\n '
    const xml = writeXml(element('a', {value, nasty}, [element('b', {}, value), element('c', {})]))
    expect(await faultsOf(xml)).toEqual([])
    expect(parser.parse(xml).a).toMatchObject({value, nasty: clean, b: value, c: ''})
  })
})

describe('junit', () => {
  let xml = ''
  beforeAll(async () => {
    xml = await write('junit', results)
  })

  test('follows the schema by which Jenkins reads it', async () => {
    expect(await faultsOf(xml, junitSchema)).toEqual([])
    expect(await faultsOf(xml.replaceAll('testcase', 'test'), junitSchema)).not.toEqual([])
    expect(await faultsOf(await write('junit', []), junitSchema)).toEqual([])
  })

  test('has a suite for each release and a test for each finding', () => {
    const {testsuites} = parser.parse(xml)
    expect(testsuites).toMatchObject({name: 'pressrel', tests: '6', failures: '3', errors: '2'})
    const [found, passed, unread, broken] = testsuites.testsuite
    expect(found).toMatchObject({name: 'q3.md', tests: '3', failures: '3', errors: '0'})
    expect(found.testcase[0]).toMatchObject({
      classname: 'q3',
      name: 'dates/weekday 1:16',
      time: '0',
      failure: {
        type: 'dates/weekday',
        message: 'May 12, 2026 is a Tuesday, not a Monday',
        '#text': 'q3.md:1:16: error: May 12, 2026 is a Tuesday, not a Monday (dates/weekday)\nWrite: Tuesday',
      },
    })
    expect(found.testcase[1].failure.message).toBe(clean)
    expect(passed).toMatchObject({name: 'clean & “good”.md', tests: '1', failures: '0', errors: '0'})
    expect(passed.testcase).toEqual([{classname: 'clean & “good”', name: 'pressrel lint', time: '0'}])
    expect(unread.testcase).toMatchObject([{name: 'E_READ', error: [{type: 'E_READ', message: 'is empty'}]}])
    expect(broken).toMatchObject({tests: '1', failures: '0', errors: '1'})
    expect(broken.testcase).toMatchObject([{classname: 'y', name: 'E_RULE', error: [{type: 'E_RULE'}]}])
  })

  test('of every finding in a real draft follows the schema', async () => {
    const value = '# Acme opens a <plant> & more\n\nIt cost $5 million dollars on Monday, May 18, 2027.\n'
    expect(await faultsOf(await write('junit', [lintText(value)]), junitSchema)).toEqual([])
  })
})

describe('checkstyle', () => {
  test('has a file for each release and an error for each finding', async () => {
    const xml = await write('checkstyle', results)
    expect(await faultsOf(xml)).toEqual([])
    const {checkstyle} = parser.parse(xml)
    expect(checkstyle.version).toBe('1.2.3')
    const [found, passed, unread, broken] = checkstyle.file
    expect(found.name).toBe('q3.md')
    expect(found.error).toEqual([
      {
        line: '1',
        column: '16',
        severity: 'error',
        message: 'May 12, 2026 is a Tuesday, not a Monday',
        source: 'pressrel.dates/weekday',
      },
      {line: '1', column: '5', severity: 'warning', message: clean, source: 'pressrel.terms/list'},
      {
        line: '1',
        column: '1',
        severity: 'info',
        message: 'May 12, 2026 is a Tuesday, not a Monday',
        source: 'pressrel.dates/weekday',
      },
    ])
    expect(passed).toEqual({name: 'clean & “good”.md'})
    expect(unread.error).toMatchObject([{line: '1', severity: 'error', message: 'is empty', source: 'pressrel.E_READ'}])
    expect(broken.error).toMatchObject([{line: '3', column: '4', source: 'pressrel.E_RULE'}])
  })

  test('is a document even of nothing', async () => {
    expect(await write('checkstyle', [])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="1.2.3"/>\n',
    )
  })
})
