import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {paintFor} from '../../cli/colour.js'
import type {GlobalOptions} from '../../cli/command.js'
import {deliver} from '../../cli/output.js'
import {packageFolder} from '../../cli/package-folder.js'
import {PressrelError} from '../../errors.js'
import {listRules} from '../../lint/index.js'
import {rulePage} from '../../report/index.js'
import {suggestion} from '../../source/index.js'

/** `pressrel explain RULE`. */
export async function run(id: string, options: GlobalOptions): Promise<void> {
  const rules = listRules()
  const rule = rules.find(entry => entry.id === id)
  if (!rule) {
    const ids = rules.map(entry => entry.id)
    const hint = suggestion(id, ids).startsWith('Did') ? suggestion(id, ids) : '“pressrel rules” lists them'
    throw new PressrelError('E_USAGE', `there is no rule “${id}”`, {hint})
  }
  const path = join(packageFolder('rules'), `${id}.md`)
  const page = existsSync(path) ? readFileSync(path, 'utf8') : `# ${id}\n\n${rule.summary}\n`
  await deliver(rulePage(page, rule, await paintFor(process.stdout, options)), options)
}
