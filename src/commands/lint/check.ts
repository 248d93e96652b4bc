import {resolve} from 'node:path'
import {configForFile} from '../../cli/config-files.js'
import {print, writeWhole} from '../../cli/output.js'
import {say} from '../../cli/progress.js'
import type {Draft} from '../../draft/index.js'
import {type FixResult, fix, isIgnored, lint} from '../../lint/index.js'
import type {FileFindings} from '../../report/index.js'
import type {Source} from '../../source/index.js'
import {givenConfig, type LintOptions} from './options.js'

/** Checks one release, and corrects it with `--fix`. Undefined for a release that the configuration leaves out. */
export async function checkDraft(
  draft: Draft,
  isStdin: boolean,
  options: LintOptions,
): Promise<FileFindings | undefined> {
  const {source} = draft
  const file = source.path
  const config = await configForFile(file, givenConfig(options))
  if (isIgnored(config, resolve(file))) {
    if (options.fix && isStdin) await print(source.value)
    return undefined
  }
  if (!options.fix) return {file, source, findings: lint(draft, config)}
  const fixed = fix(source, config, {unsafe: options.unsafe, date: options.date})
  if (options.dryRun) {
    await printDiff(source, fixed.source)
    return {file, source: fixed.source, findings: fixed.findings, wouldFixCount: fixed.applied}
  }
  if (isStdin) await print(fixed.source.value)
  else if (fixed.source.value !== source.value) save(source, fixed)
  return {file, source: fixed.source, findings: fixed.findings, fixedCount: fixed.applied}
}

async function printDiff({path, value}: Source, fixed: Source): Promise<void> {
  if (fixed.value === value) return
  const {createTwoFilesPatch} = await import('diff')
  await print(createTwoFilesPatch(path, path, value, fixed.value))
}

function save(before: Source, fixed: FixResult): void {
  writeWhole(before.path, fixed.source.value)
  if (before.encoding === 'utf-8') return
  say(`pressrel: ${before.path}: was written in ${before.encoding} and is UTF-8 now\n`)
}
