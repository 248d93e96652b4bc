import {configForFile} from '../../cli/config-files.js'
import {isImported} from '../../cli/importing.js'
import {print, writeWhole} from '../../cli/output.js'
import {say} from '../../cli/progress.js'
import type {Draft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {type Finding, type FixResult, fix, type LintConfig, lint} from '../../lint/index.js'
import type {FileFindings} from '../../report/index.js'
import type {Source} from '../../source/index.js'
import {isNamedLeftOut} from './left-out.js'
import {givenConfig} from './options.js'
import type {Plan} from './plan.js'
import {watchRules} from './watch-rules.js'

/** Checks one release, and corrects it with `--fix`. Undefined for standard input under a name that is left out. */
export async function checkDraft(draft: Draft, isStdin: boolean, plan: Plan): Promise<FileFindings | undefined> {
  const {source} = draft
  const {options} = plan
  const config = await configForFile(source.path, givenConfig(options))
  if (isStdin && (await isNamedLeftOut(config, options))) {
    if (options.fix) await print(source.value)
    return undefined
  }
  return options.fix ? fixSource(source, isStdin, config, plan) : lintDraft(draft, config, plan)
}

async function lintDraft(draft: Draft, config: LintConfig, plan: Plan): Promise<FileFindings> {
  const {source} = draft
  const key = plan.cache?.keyOf(source, config)
  const kept = key === undefined ? undefined : plan.cache?.get(source, key)
  const select = selecting(config, plan)
  if (kept) return {file: source.path, source, findings: select(kept, source)}
  const watched = watchRules(config, plan.timings)
  const found = lint(draft, config, watched.options)
  // What a rule that failed would have found is not known.
  if (key !== undefined && watched.failures.length === 0) plan.cache?.set(source, key, found)
  return {file: source.path, source, findings: select(found, source), failures: watched.failures}
}

/** Which of the findings count, by one configuration. */
const selecting =
  (config: LintConfig, {select}: Plan) =>
  (found: readonly Finding[], source: Source): readonly Finding[] =>
    select ? select(found, source, config) : found

async function fixSource(source: Source, isStdin: boolean, config: LintConfig, plan: Plan): Promise<FileFindings> {
  if (isImported(source)) {
    throw new PressrelError('E_READ', 'is no Markdown, and is not corrected where it stands', {
      hint: `Import it first: pressrel import ${source.path} -o ${source.path.replace(/\.\w{1,8}$/, '')}.md`,
    })
  }
  const {unsafe, date, dryRun} = plan.options
  const {options, failures} = watchRules(config, plan.timings)
  const fixed = fix(source, config, {...options, unsafe, date, select: selecting(config, plan)})
  const result = {file: source.path, source: fixed.source, findings: fixed.findings, failures}
  if (dryRun) {
    await printDiff(source, fixed.source)
    return {...result, wouldFixCount: fixed.applied}
  }
  if (isStdin) await print(fixed.source.value)
  else if (fixed.source.value !== source.value) save(source, fixed)
  return {...result, fixedCount: fixed.applied}
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
