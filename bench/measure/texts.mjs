import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {makeRelease} from '../releases/index.mjs'
import {root} from './child.mjs'

export const generatedTexts = count => Array.from({length: count}, (_, i) => makeRelease(20, i).text)

/** Markdown releases of a folder next to the repository, or PRESSREL_CORPUS; none where it is missing. */
export function corpusTexts(count) {
  const folder = resolve(root, process.env.PRESSREL_CORPUS ?? '../shared/corpus')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter(name => name.endsWith('.md'))
  return names
    .sort()
    .slice(0, count)
    .map(name => readFileSync(join(folder, name), 'utf8'))
}

/** The sets of texts that are measured, by name. */
export const textSets = count =>
  [
    {name: 'generated', texts: generatedTexts(count)},
    {name: 'real', texts: corpusTexts(count)},
  ].filter(({texts}) => texts.length > 0)

export const charactersOf = texts => texts.reduce((sum, text) => sum + text.length, 0)
