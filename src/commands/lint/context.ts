import {paintFor} from '../../cli/colour.js'
import {configForFolder} from '../../cli/config-files.js'
import {exitCodes} from '../../cli/exit.js'
import {locate} from '../../cli/locate.js'
import {readRulePage} from '../../cli/rule-pages.js'
import {version} from '../../cli/version.js'
import {listRules} from '../../lint/index.js'
import type {ReportContext} from '../../report/index.js'
import {givenConfig, type LintOptions} from './options.js'

/** What a reporter is told about a run that writes to a stream; `verdict` gives the exit code of its findings. */
export async function contextFor(
  stream: NodeJS.WriteStream,
  options: LintOptions,
  verdict: () => number,
): Promise<ReportContext> {
  return {
    paint: await paintFor(stream, options),
    width: stream.columns ?? 100,
    quiet: options.quiet ?? false,
    version,
    rules: async () => listRules(await configForFolder('.', givenConfig(options))),
    rulePage: readRulePage,
    locate,
    // What failed to be read has set a code by then.
    exitCode: () => Math.max(Number(process.exitCode ?? exitCodes.ok), verdict()),
  }
}
