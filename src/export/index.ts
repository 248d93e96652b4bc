import type {Draft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import {exporters} from '../registry/exporters.js'
import {suggestion} from '../source/index.js'
import type {Exporter, ExportOptions} from './types.js'

export {defineExporter, type Exporter, type ExportOptions} from './types.js'

/** The export formats. */
export const exporterNames: readonly string[] = Object.keys(exporters)

/** Loads an exporter. Throws `E_FORMAT` with the nearest name for one that does not exist. */
export async function loadExporter(name: string): Promise<Exporter> {
  const load = Object.entries(exporters).find(([known]) => known === name)?.[1]
  if (!load)
    throw new PressrelError('E_FORMAT', `there is no export format “${name}”`, {hint: suggestion(name, exporterNames)})
  return (await load()).default
}

/**
 * Writes a release in another format: `await exportRelease(draft, 'html')`, or by an exporter of your own. Throws `E_FORMAT` for an unknown format,
 * `E_USAGE` for an option that the format does not read, `E_TEMPLATE` for a page template without `{{content}}`.
 */
export async function exportRelease(draft: Draft, to: string | Exporter, options: ExportOptions = {}): Promise<string> {
  const exporter = typeof to === 'string' ? await loadExporter(to) : to
  for (const key of Object.keys(options)) {
    if (exporter.options.some(known => known === key)) continue
    throw new PressrelError('E_USAGE', `${exporter.name} has no option --${key}`, {
      hint:
        exporter.options.length > 0
          ? `It reads: ${exporter.options.map(name => `--${name}`).join(', ')}`
          : 'It has none',
    })
  }
  return exporter.export(draft, options)
}
