import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from './package-folder.js'

/** The page of a rule of pressrel, Markdown; undefined for a rule of the house. */
export function readRulePage(id: string): string | undefined {
  const path = join(packageFolder('rules'), `${id}.md`)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
