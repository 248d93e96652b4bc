import {mentionReporters, reporters} from '../registry/reporters.js'
import {heedQuiet} from './heed-quiet.js'
import type {MentionReporter} from './mention-types.js'
import type {Reporter} from './types.js'

export {columns} from './columns.js'
export {clip, displayText} from './display-text.js'
export type {ExtractedRelease, MentionContext, MentionReport, MentionReporter} from './mention-types.js'
export {plainPaint} from './plain-paint.js'
export {ruleMarkdown} from './rule-markdown.js'
export {exampleLines, type PageExample, readPage, ruleDocument, rulePage} from './rule-page/index.js'
export {ruleTable} from './rule-table.js'
export {printTree} from './tree.js'
export {
  countFindings,
  type FileFindings,
  type FilePlace,
  type FindingCounts,
  type FindingsReport,
  type Paint,
  type ReportContext,
  type Reporter,
} from './types.js'

/** The name of a format of findings. */
export type ReporterName = keyof typeof reporters

/** The formats of findings. */
export const reporterNames: readonly ReporterName[] = [
  'pretty',
  'compact',
  'json',
  'ndjson',
  'sarif',
  'github',
  'junit',
  'checkstyle',
]

/** Loads a reporter; with `--quiet` it is handed errors alone. */
export async function loadReporter(name: ReporterName): Promise<Reporter> {
  return heedQuiet((await reporters[name]()).default)
}

/** The name of a format of mentions. */
export type MentionReporterName = keyof typeof mentionReporters

/** Loads a mention reporter. */
export async function loadMentionReporter(name: MentionReporterName): Promise<MentionReporter> {
  return (await mentionReporters[name]()).default
}
