import {isImported} from '../../cli/importing.js'
import {print} from '../../cli/output.js'
import {PressrelError} from '../../errors.js'
import {fix, type LintConfig} from '../../lint/index.js'
import type {FileFindings} from '../../report/index.js'
import type {Source} from '../../source/index.js'
import type {Plan} from './plan.js'
import {inItsEncoding, saveFixed} from './save-fixed.js'
import {watchRules} from './watch-rules.js'

/** What a correction needs to know beside the release. */
interface Correction {
  readonly isStdin: boolean
  readonly config: LintConfig
  readonly plan: Plan
}

/** Corrects a release where it stands, or prints what would become of it; gives what is left to mend. */
export async function fixSource(source: Source, {isStdin, config, plan}: Correction): Promise<FileFindings> {
  if (isImported(source)) {
    throw new PressrelError('E_READ', 'is no Markdown, and is not corrected where it stands', {
      hint: `Import it first: pressrel import ${source.path} -o ${source.path.replace(/\.\w{1,8}$/, '')}.md`,
    })
  }
  const {unsafe, date, dryRun} = plan.options
  const {options, failures} = watchRules(config, plan.timings)
  const {select} = plan
  const fixed = fix(source, config, {
    ...options,
    unsafe,
    date,
    select: (found, text) => (select ? select(found, text, config) : found),
  })
  const result = {file: source.path, source: fixed.source, findings: fixed.findings, failures}
  const isChanged = fixed.source.value !== source.value
  const bytes = isChanged || isStdin ? inItsEncoding(source, fixed.source.value) : undefined
  if (dryRun) {
    await printDiff(source, fixed.source)
    return {...result, wouldFixCount: fixed.applied}
  }
  if (bytes && isStdin) await print(bytes)
  else if (bytes) saveFixed(source, bytes)
  return {...result, fixedCount: fixed.applied}
}

async function printDiff({path, value}: Source, fixed: Source): Promise<void> {
  if (fixed.value === value) return
  const {createTwoFilesPatch, FILE_HEADERS_ONLY: headerOptions} = await import('diff')
  // These headers quote a name with a line ending in it, which could pass for a line of the patch; `Index:` does not.
  await print(createTwoFilesPatch(path, path, value, fixed.value, undefined, undefined, {headerOptions}))
}
