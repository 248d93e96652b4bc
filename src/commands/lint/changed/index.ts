import {existsSync, realpathSync} from 'node:fs'
import {type ChangedFile, changedFiles} from '../../../cli/git/changed-files.js'
import {isImported} from '../../../cli/importing.js'
import {guardFor} from '../../../cli/patience.js'
import {openDraft} from '../../../draft/index.js'
import {PressrelError} from '../../../errors.js'
import {type Finding, fingerprints, type LintConfig, lint} from '../../../lint/index.js'
import {decode, type Source} from '../../../source/index.js'
import type {Select} from '../plan.js'
import {changedLines} from './changed-lines.js'

/** What has changed since a revision: which files are looked at, and which of their findings count. */
export interface Changes {
  has(path: string): boolean
  readonly select: Select
}

/**
 * What git says has changed since `revision`. A finding counts where it touches a line that has changed, and where the release as it
 * was had none like it: a sum in the headline may have been right until somebody changed the table. `date` is that of `--date`.
 */
export function changesSince(revision: string, date: string | undefined): Changes {
  const byPath = new Map(changedFiles('.', revision).map(file => [file.path, file]))
  return {
    // What is not there is told when it is to be read.
    has: path => !existsSync(path) || byPath.has(realpathSync(path)),
    select(findings, source, config) {
      // What is imported has no lines of its own: where it has changed, all of it counts.
      const before =
        findings.length === 0 || isImported(source)
          ? undefined
          : sourceBefore(byPath.get(realpathSync(source.path)), source)
      return before ? newSince(before, source, findings, {config, date}) : findings
    },
  }
}

function sourceBefore(file: ChangedFile | undefined, {path, format}: Source): Source | undefined {
  const bytes = file?.before()
  if (!bytes || bytes.length === 0) return undefined
  return {path, format, ...decode(bytes, {path})}
}

interface Checked {
  readonly config: LintConfig
  readonly date: string | undefined
}

function newSince(
  before: Source,
  source: Source,
  findings: readonly Finding[],
  {config, date}: Checked,
): readonly Finding[] {
  const ranges = changedLines(before.value, source.value)
  const known = knownIn(before, {config, date})
  const marks = fingerprints(findings, source)
  const touches = ({position: {start, end}}: Finding): boolean =>
    ranges.some(({from, to}) => start.line <= to && from <= end.line)
  return findings.filter((finding, i) => touches(finding) || !known.has(marks[i] ?? ''))
}

/** What was found before. A rule that fails is named when it is run on the release as it is. */
function knownIn(before: Source, {config, date}: Checked): ReadonlySet<string> {
  const draft = openDraft(before, {date, fiscalYearEnd: config.fiscalYearEnd})
  try {
    return new Set(fingerprints(lint(draft, config, {onFailure: () => {}, guard: guardFor(config)}), before))
  } catch (error) {
    // What was beyond the parser's limits had no findings.
    if (error instanceof PressrelError) return new Set()
    throw error
  }
}
