import {resolve} from 'node:path'
import {paintFor} from '../../cli/colour.js'
import type {GlobalOptions} from '../../cli/command.js'
import {readChain} from '../../cli/config-chain.js'
import {type CustomRule, loadCustomRules, readRules} from '../../cli/custom-rules/index.js'
import {errorLine, exitCodes, raiseExitCode} from '../../cli/exit.js'
import {findConfig} from '../../cli/find-config.js'
import {openOutput} from '../../cli/output.js'
import {say} from '../../cli/progress.js'
import {shownPath} from '../../cli/shown-path.js'
import {PressrelError} from '../../errors.js'
import {displayText, oneLine} from '../../report/display-text.js'
import {testRule} from './test-rule.js'

/** `pressrel test-rules`. */
export async function run(files: readonly string[], options: GlobalOptions): Promise<void> {
  const rules = files.length === 0 ? await configuredRules(options) : await rulesOf(files)
  const paint = await paintFor(process.stdout, options)
  const output = openOutput(options)
  let failed = 0
  let tried = 0
  for (const custom of rules) {
    const {count, complaints} = await testRule(custom)
    tried += count
    if (complaints.length > 0) failed++
    const place = paint.dim(displayText(shownPath(custom.file)))
    const state = complaints.length > 0 ? paint.red('FAILED') : paint.green('ok    ')
    if (complaints.length > 0 || !options.quiet) {
      const examples = `${count} example${count === 1 ? '' : 's'}`
      await output.write(`${state} ${custom.id}  ${examples}  ${place}\n`)
    }
    for (const complaint of complaints) await output.write(`       ${oneLine(complaint)}\n`)
  }
  if (!options.quiet) await output.write(`${summaryOf(rules.length, failed, tried)}\n`)
  output.finish()
  if (failed > 0) raiseExitCode(exitCodes.findings)
}

function summaryOf(rules: number, failed: number, tried: number): string {
  const examples = `${tried} example${tried === 1 ? '' : 's'}`
  return failed === 0
    ? `${rules} rule${rules === 1 ? '' : 's'} of the house, ${examples}: all as they should be.`
    : `${failed} of ${rules} rule${rules === 1 ? '' : 's'} of the house failed, ${examples}.`
}

async function configuredRules({config}: GlobalOptions): Promise<readonly CustomRule[]> {
  const path = config ?? findConfig(resolve('.'))
  const rules = path === undefined ? [] : await loadCustomRules(await readChain(path))
  if (rules.length > 0) return rules
  const hint = 'Name files of rules, or list them under “custom_rules” in .pressrelrc.yaml'
  throw new PressrelError('E_USAGE', 'there are no rules of the house to try', {hint})
}

/** The rules of files that are named; one that is wrong does not keep the others from being tried. */
async function rulesOf(files: readonly string[]): Promise<readonly CustomRule[]> {
  const rules: CustomRule[] = []
  for (const file of files) {
    try {
      rules.push(...(await readRules(resolve(file))))
    } catch (error) {
      if (!(error instanceof PressrelError) || files.length === 1) throw error
      say([error, ...error.more].map(one => errorLine(one)).join(''))
      raiseExitCode(exitCodes.usage)
    }
  }
  return rules
}
