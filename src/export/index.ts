import type {Draft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import {exporters} from '../registry/exporters.js'
import {suggestion} from '../source/index.js'
import {refuseEmbargo} from './embargo.js'
import type {Exported, Exporter, ExportOptions} from './types.js'

export {bodyMarkdown} from './body-markdown.js'
export {type Embargo, embargoOf} from './embargo.js'
export {checkPageTemplate} from './page-template.js'
export {defineExporter, type Exported, type Exporter, type ExportOptions, textProfiles} from './types.js'

type ExporterName = keyof typeof exporters
type OutputOf<N extends ExporterName> =
  Awaited<ReturnType<(typeof exporters)[N]>>['default'] extends Exporter<infer T> ? T : never

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
 * `E_USAGE` for an option that the format does not read, `E_TEMPLATE` for a page template that is wrong, `E_EMBARGO` for a release under
 * embargo unless `embargoed` is set.
 */
export function exportRelease<N extends ExporterName>(
  draft: Draft,
  to: N,
  options?: ExportOptions,
): Promise<OutputOf<N>>
export function exportRelease<T extends Exported>(draft: Draft, to: Exporter<T>, options?: ExportOptions): Promise<T>
export function exportRelease(draft: Draft, to: string | Exporter, options?: ExportOptions): Promise<Exported>
export async function exportRelease(
  draft: Draft,
  to: string | Exporter,
  options: ExportOptions = {},
): Promise<Exported> {
  const exporter = typeof to === 'string' ? await loadExporter(to) : to
  checkOptions(exporter, options)
  if (!options.embargoed) refuseEmbargo(draft)
  return exporter.export(draft, options)
}

/** Throws `E_USAGE` for an option that the format does not read. */
export function checkOptions(exporter: Exporter, options: ExportOptions): void {
  for (const key of Object.keys(options)) {
    if (key === 'embargoed' || exporter.options.some(known => known === key)) continue
    throw new PressrelError('E_USAGE', `${exporter.name} has no option --${flagOf(key)}`, {
      hint:
        exporter.options.length > 0
          ? `It reads: ${exporter.options.map(name => `--${flagOf(name)}`).join(', ')}`
          : 'It has none',
    })
  }
}

/** `endMark` is `--end-mark`. */
const flagOf = (key: string): string => key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
