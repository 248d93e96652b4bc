import {paintFor} from '../../cli/colour.js'
import type {GlobalOptions} from '../../cli/command.js'
import {configForFile} from '../../cli/config-files.js'
import {checkDate, eachDraft, errorJson} from '../../cli/documents.js'
import {exitCodes} from '../../cli/exit.js'
import {chooseFormat, isRecordStream} from '../../cli/formats.js'
import {numberOf} from '../../cli/inputs.js'
import {deliver, print, writeWhole} from '../../cli/output.js'
import {filterRecords} from '../../cli/records.js'
import type {Draft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {fix, isIgnored, lint} from '../../lint/index.js'
import {countFindings, type FileFindings, loadReporter, reporterNames} from '../../report/index.js'

/** What commander hands to `pressrel lint`. */
interface Options extends GlobalOptions {
  readonly format?: string
  readonly fix?: boolean
  readonly unsafe?: boolean
  readonly dryRun?: boolean
  readonly maxWarnings?: string
  readonly rule: readonly string[]
  readonly preset?: string
}

/** `pressrel lint`. */
export async function run(files: readonly string[], options: Options): Promise<void> {
  const maxWarnings = numberOf('--max-warnings', options.maxWarnings)
  if ((options.unsafe || options.dryRun) && !options.fix) {
    throw new PressrelError('E_USAGE', '--unsafe and --dry-run belong to --fix', {hint: 'Say --fix as well'})
  }
  const given = {config: options.config, preset: options.preset, rules: options.rule}
  if (isRecordStream(options.inputFormat)) {
    const config = await configForFile('.', given)
    return filterRecords(draft => ({messages: lint(draft, config)}))
  }
  const format = chooseFormat(options.format, reporterNames, 'pretty')
  const reporter = await loadReporter(format)
  const context = {
    paint: await paintFor(process.stdout, options.color),
    width: process.stdout.columns ?? 100,
    quiet: options.quiet ?? false,
  }
  const results: FileFindings[] = []
  for await (const outcome of eachDraft(files, options, draft => check(draft, options, given))) {
    if ('error' in outcome) {
      results.push({file: outcome.file, error: errorJson(outcome.error), findings: []})
    } else if (outcome.result) {
      results.push(outcome.result)
    } else continue
    const latest = results.at(-1)
    if (reporter.each && latest) await print(reporter.each(latest, context))
  }
  if (reporter.all) await deliver(reporter.all(results, context), options)
  setExitCode(results, maxWarnings)
}

async function check(
  draft: Draft,
  options: Options,
  given: Parameters<typeof configForFile>[1],
): Promise<FileFindings | undefined> {
  const {source} = draft
  const config = await configForFile(source.path, given)
  if (isIgnored(config, source.path)) return undefined
  if (!options.fix) return {file: source.path, source, findings: lint(draft, config)}
  const fixed = fix(source, config, {unsafe: options.unsafe, date: checkDate(options.date)})
  const isChanged = fixed.source.value !== source.value
  if (options.dryRun) {
    const {createTwoFilesPatch} = await import('diff')
    if (isChanged) await print(createTwoFilesPatch(source.path, source.path, source.value, fixed.source.value))
    return {file: source.path, source, findings: fixed.findings}
  }
  if (isChanged && source.path === (options.stdinFilename ?? '<stdin>')) await print(fixed.source.value)
  else if (isChanged) writeWhole(source.path, fixed.source.value)
  return {file: source.path, source: fixed.source, findings: fixed.findings, fixedCount: fixed.applied}
}

function setExitCode(results: readonly FileFindings[], maxWarnings: number | undefined): void {
  const {errorCount, warningCount} = countFindings(results.flatMap(result => result.findings))
  const isTooMuch = errorCount > 0 || (maxWarnings !== undefined && warningCount > maxWarnings)
  if (isTooMuch && process.exitCode !== exitCodes.usage) process.exitCode = exitCodes.findings
}
