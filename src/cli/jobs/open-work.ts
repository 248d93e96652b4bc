import type {GlobalOptions} from '../command.js'
import type {CommandWork, JobName} from './types.js'

/** A module of a command that opens its work for a worker. */
interface WorkModule {
  openWork(options: GlobalOptions): Promise<CommandWork>
}

const modules: Readonly<Record<JobName, () => Promise<WorkModule>>> = {
  extract: () => import('../../commands/extract/work.js'),
  export: () => import('../../commands/export/work.js'),
  lint: () => import('../../commands/lint/work.js'),
  parse: () => import('../../commands/parse/work.js'),
}

/** Opens the work of a command by name, loading that command alone. */
export async function openWork(name: JobName, options: GlobalOptions): Promise<CommandWork> {
  return (await modules[name]()).openWork(options)
}
