import {openDraft} from '../../src/draft/index.js'
import type {Finding} from '../../src/lint/index.js'
import {type LintConfig, lint, resolveConfig} from '../../src/lint/index.js'
import {
  type FileFindings,
  type FindingsReport,
  loadReporter,
  type Paint,
  type ReportContext,
  type ReporterName,
} from '../../src/report/index.js'
import {readLines, type Source, toSource} from '../../src/source/index.js'

const same = (text: string): string => text
/** No colour. */
export const paint: Paint = {red: same, yellow: same, blue: same, green: same, bold: same, dim: same}

/** A run in a folder of its own, 80 columns wide. */
export const context: ReportContext = {
  paint,
  width: 80,
  quiet: false,
  version: '1.2.3',
  rules: async () => [],
  rulePage: () => undefined,
  exitCode: () => 0,
  locate: path => ({kind: path.startsWith('/') ? 'outside' : path === '<stdin>' ? 'stdin' : 'inside', path}),
}

/** Opens a report. */
export const open = async (name: ReporterName, more: Partial<ReportContext> = {}): Promise<FindingsReport> =>
  (await loadReporter(name))({...context, ...more})

/** The whole text that a format makes of some files. */
export async function write(
  name: ReporterName,
  results: readonly FileFindings[],
  more: Partial<ReportContext> = {},
): Promise<string> {
  const {add, finish} = await open(name, more)
  const parts = results.map(result => add?.(result) ?? '')
  // As in a run: the sources are gone at the end.
  return parts.join('') + ((await finish?.(results.map(result => ({...result, source: undefined})))) ?? '')
}

/** A source that is called q3.md. */
export const sourceOf = (value: string): Source => toSource(value, {path: 'q3.md'})

/** The first place of words in a text. */
export const spanIn = (value: string, words: string) => ({
  start: value.indexOf(words),
  end: value.indexOf(words) + words.length,
})

/** A finding about words of a text. */
export const findingIn = (value: string, words: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'dates/weekday',
  level: 'error',
  message: 'May 12, 2026 is a Tuesday, not a Monday',
  position: readLines(value).toPosition(spanIn(value, words)),
  ...more,
})

/** What was found in q3.md. */
export const resultOf = (value: string, ...findings: Finding[]): FileFindings => ({
  file: 'q3.md',
  source: sourceOf(value),
  findings,
})

/** All that the rules of a preset find in a text. */
export const lintText = (
  value: string,
  file = 'q3.md',
  config: LintConfig = resolveConfig({extends: ['ap', 'ir', 'wire']}),
): FileFindings => {
  const source = toSource(value, {path: file})
  return {file, source, findings: lint(openDraft(source, {date: '2026-05-12'}), config)}
}
