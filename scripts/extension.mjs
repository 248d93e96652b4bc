// Builds the extension for VS Code and packs it:
//   node scripts/extension.mjs [FILE.vsix]
// A .vsix is a zip with a manifest (Open Packaging Conventions). @vscode/vsce, which would write it, is 139 MB of 250 packages,
// and its version 4 wants Node 22.
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {zipSync} from 'fflate'
import ignore from 'ignore'
import {contentTypes, vsixManifest} from './vsix-manifest.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'editors/vscode')
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

const {metafile} = await build({
  absWorkingDir: root,
  entryPoints: [join(folder, 'src/extension.ts')],
  outfile: join(folder, 'dist/extension.js'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: true,
  keepNames: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
})
writeFileSync(join(folder, 'dist/NOTICE.txt'), notices(Object.keys(metafile.inputs)))
mkdirSync(join(folder, 'schema'), {recursive: true})
cpSync(join(root, 'src/schema/config.schema.json'), join(folder, 'schema/config.schema.json'))

const output = resolve(process.argv[2] ?? join(folder, `pressrel-${manifest.version}.vsix`))
writeFileSync(output, zipSync(pack(), {level: 9}))
console.log(relative(process.cwd(), output) || output)

/** The licences of the packages that the bundle holds a copy of. */
function notices(inputs) {
  const names = inputs.map(path => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter(Boolean)
  const texts = [...new Set(names)].sort().map(name => {
    const at = join(root, 'node_modules', name)
    const {version, license} = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'))
    const file = readdirSync(at).find(entry => /^licen[cs]e/i.test(entry))
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(at, file), 'utf8').trim() : ''}\n`
  })
  return `This extension holds copies of these packages.\n\n${texts.join(`\n${'-'.repeat(70)}\n\n`)}`
}

/** The names that the marketplace gives two files, whatever they are called in a repository. */
function placeOf(name) {
  if (name === 'README.md') return 'extension/readme.md'
  return name === 'LICENSE' ? 'extension/LICENSE.txt' : `extension/${name}`
}

/** The files of the package by their names in it. */
function pack() {
  const left = ignore().add(readFileSync(join(folder, '.vscodeignore'), 'utf8'))
  const names = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter(name => !left.ignores(name))
    .sort()
  const files = {
    '[Content_Types].xml': contentTypes(names.map(placeOf)),
    'extension.vsixmanifest': vsixManifest(manifest),
  }
  for (const name of names) files[placeOf(name)] = readFileSync(join(folder, name))
  // Without a time of their own two packages of the same files are the same.
  const mtime = new Date('2026-01-01T00:00:00Z')
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, [typeof text === 'string' ? Buffer.from(text) : text, {mtime}]]),
  )
}
