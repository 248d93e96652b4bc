import type {Draft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {type Exported, exportRelease} from '../../export/index.js'
import {chooseExporters} from './choose-exporters.js'
import {eachSettings} from './each-settings.js'
import type {ExportOptions} from './options.js'
import {readSettings} from './settings.js'

/** One format that releases are written in. */
export interface Target {
  readonly name: string
  /** Of its files, without the dot. */
  readonly extension: string
  readonly work: (draft: Draft) => Promise<Exported>
}

/** What `--to` asks for, each format with the options that it reads. */
export async function chooseTargets(options: ExportOptions): Promise<readonly Target[]> {
  const exporters = await chooseExporters(options)
  const settings = eachSettings(exporters, readSettings(options))
  return exporters.map((exporter, i) => ({
    name: exporter.name,
    extension: exporter.extension,
    work: draft => exportRelease(draft, exporter, settings[i]),
  }))
}

/** The target where there may be but one. Throws `E_USAGE`. */
export function onlyOne([target, ...others]: readonly Target[]): Target {
  if (target && others.length === 0) return target
  throw new PressrelError('E_USAGE', 'several formats want a file each', {hint: 'Name a folder with --out-dir'})
}
