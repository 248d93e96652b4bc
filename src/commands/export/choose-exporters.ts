import {PressrelError} from '../../errors.js'
import {type Exporter, exporterNames, loadExporter} from '../../export/index.js'

/**
 * The exporters that `--to` names, in its order and each once, or the one that writes files such as that of `-o`. Throws
 * `E_USAGE`, `E_FORMAT`.
 */
export async function chooseExporters({to, output}: {to?: string; output?: string}): Promise<readonly Exporter[]> {
  if (to !== undefined) {
    const names = new Set(to.split(',').map(name => name.trim()))
    return distinctFiles(await Promise.all([...names].map(loadExporter)))
  }
  const extension = /\.(\w{1,8})$/.exec(output ?? '')?.[1]?.toLowerCase()
  for (const name of extension === undefined ? [] : exporterNames) {
    const exporter = await loadExporter(name)
    if (exporter.extension === extension) return [exporter]
  }
  throw new PressrelError('E_USAGE', 'say what to export to', {hint: `--to takes ${exporterNames.join(', ')}`})
}

/** Two formats whose files have the same name do not go into one folder. */
function distinctFiles(exporters: readonly Exporter[]): readonly Exporter[] {
  const owners = new Map<string, string>()
  for (const {name, extension} of exporters) {
    const owner = owners.get(extension)
    if (owner !== undefined) {
      throw new PressrelError('E_USAGE', `${owner} and ${name} both write files named .${extension}`, {
        hint: 'Export them one by one, into two folders',
      })
    }
    owners.set(extension, name)
  }
  return exporters
}
