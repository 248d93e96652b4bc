import {readdirSync, readFileSync} from 'node:fs'
import {openDraft} from '../../src/draft/index.js'
import {exportRelease} from '../../src/export/index.js'
import {toSource} from '../../src/source/index.js'
import {edgeReleases} from './edge-releases.js'

/** A release that is looked at as a page. */
interface Sample {
  readonly name: string
  readonly text: string
  readonly path: string
}

const isRelease = (name: string): boolean => /^(?:input|first-draft|[a-z]+(?:-\d)?)\.(?:md|txt)$/.test(name)

/** The releases of the fixtures, the examples of the documentation, and edge cases. */
export const samples: readonly Sample[] = [
  ...filesBelow('fixtures').map(path => ({name: path, text: readFileSync(path, 'utf8'), path})),
  ...[...readFileSync('docs/prast.md', 'utf8').matchAll(/```md example\n([\s\S]*?)```/g)].map(([, text = ''], i) => ({
    ...{name: `docs/prast.md, example ${i + 1}`, text, path: 'example.md'},
  })),
  ...Object.entries(edgeReleases).map(([name, text]) => ({name, text, path: 'edge.md'})),
]

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(path) : isRelease(entry.name) ? [path] : []
  })
}

/** A sample as a page, or as a fragment. */
export function pageOf({text, path}: Sample, options: {fragment?: boolean} = {}): Promise<string> {
  return exportRelease(openDraft(toSource(text, {path})), 'html', {...options, embargoed: true})
}
