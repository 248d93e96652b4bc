import {checkDate} from '../../cli/check-date.js'
import type {GlobalOptions} from '../../cli/command.js'
import {expectReleases} from '../../cli/long-run.js'
import {readingOf} from '../../cli/read-input.js'
import {PressrelError} from '../../errors.js'
import {isPresetName, presetNames} from '../../lint/index.js'
import {serve} from '../../lsp/index.js'
import {suggestion} from '../../source/index.js'

/** `pressrel lsp`. */
export function run({config, date, preset, ...options}: GlobalOptions & {readonly preset?: string}): void {
  if (preset !== undefined && !isPresetName(preset)) {
    throw new PressrelError('E_USAGE', `there is no preset “${preset}”`, {hint: suggestion(preset, presetNames)})
  }
  expectReleases()
  const {maxBytes, maxLineLength, maxNesting} = readingOf(options)
  serve({config, preset, date: checkDate(date), limits: {maxBytes, maxLineLength, maxNesting}})
}
