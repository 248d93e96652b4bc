import {PressrelError} from '../../errors.js'
import {type Exporter, exporterNames, loadExporter} from '../../export/index.js'

/** The exporter that `--to` names, or the one that writes files such as that of `-o`. Throws `E_USAGE`, `E_FORMAT`. */
export async function chooseExporter({to, output}: {to?: string; output?: string}): Promise<Exporter> {
  if (to !== undefined) return loadExporter(to)
  const extension = /\.(\w{1,8})$/.exec(output ?? '')?.[1]?.toLowerCase()
  for (const name of extension === undefined ? [] : exporterNames) {
    const exporter = await loadExporter(name)
    if (exporter.extension === extension) return exporter
  }
  throw new PressrelError('E_USAGE', 'say what to export to', {hint: `--to takes ${exporterNames.join(', ')}`})
}
