import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {paintFor} from '../../cli/colour.js'
import type {GlobalOptions} from '../../cli/command.js'
import {print} from '../../cli/output.js'
import {PressrelError} from '../../errors.js'
import {listRules} from '../../lint/index.js'
import {rulePage} from '../../report/index.js'
import {suggestion} from '../../source/index.js'

/** `pressrel explain RULE`. */
export async function run(id: string, options: GlobalOptions): Promise<void> {
  const rules = listRules()
  const rule = rules.find(entry => entry.id === id)
  if (!rule)
    throw new PressrelError('E_USAGE', `there is no rule “${id}”`, {
      hint: suggestion(
        id,
        rules.map(entry => entry.id),
      ),
    })
  const path = fileURLToPath(new URL(`./rules/${id}.md`, import.meta.url))
  const page = existsSync(path) ? readFileSync(path, 'utf8') : `# ${id}\n\n${rule.summary}\n`
  await print(rulePage(page, rule, await paintFor(process.stdout, options)))
}
