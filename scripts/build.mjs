// Builds dist/: the command line as one CommonJS file, the library as ES modules, its types, schemas and rule pages.
//   node scripts/build.mjs [--no-types]
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {linkPiece, refuseImports} from './program-links.mjs'
import {joinPieces} from './program-pieces.mjs'
import {loadNow, poolThread, programAlias, programPlugins} from './program-plugins.mjs'

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))

let esbuild
try {
  esbuild = await import('esbuild')
} catch {
  const isBuilt = existsSync('dist/cli.cjs')
  const rest = isBuilt
    ? 'the build that is there stays as it is'
    : 'run “npm install” with development packages, then “npm run build”'
  console.error(`pressrel: esbuild is not installed, so nothing was built; ${rest}`)
  process.exit(isBuilt ? 0 : 1)
}

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'none',
  write: false,
}

/** A file takes its place whole, so that a pressrel that runs meanwhile reads the old one or the new one. */
function place(path, text) {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(`${path}.${process.pid}.tmp`, text)
  renameSync(`${path}.${process.pid}.tmp`, path)
}

/** Takes away what an earlier build left behind. */
function keepOnly(folder, names) {
  const stale = readdirSync(folder).filter(name => !names.includes(name) && !name.endsWith('.tmp'))
  for (const name of stale) rmSync(join(folder, name), {force: true})
}

/**
 * The program: dist/cli.cjs knows the commands, dist/cli/ holds what they load. Reading one file with everything in it
 * costs 28 ms at each start, more than Node itself; CommonJS loads faster than ES modules, which alone can be split, so
 * the pieces are split first and turned into CommonJS then. ASCII keeps V8 from storing the text with two bytes each,
 * and text without its white space is scanned faster.
 */
async function buildProgram() {
  const {outputFiles, metafile} = await esbuild.build({
    ...shared,
    metafile: true,
    entryPoints: {cli: 'src/cli/main.ts', 'cli/worker': 'src/cli/jobs/worker.ts'},
    outdir: 'dist',
    outExtension: {'.js': '.cjs'},
    format: 'esm',
    splitting: true,
    chunkNames: 'cli/[name]-[hash]',
    charset: 'ascii',
    alias: programAlias,
    plugins: programPlugins,
    define: {'import.meta.url': '__moduleUrl'},
  })
  const pieces = await Promise.all(outputFiles.map(file => pieceOf(file, metafile.outputs)))
  const files = joinPieces(pieces)
  for (const {path, code} of files) place(path, code)
  const thread = await buildThread()
  keepOnly(
    'dist/cli',
    [...files, thread].map(file => basename(file.path)),
  )
}

/** What the pool of workers runs in each of them, before it loads dist/cli/worker.cjs. */
async function buildThread() {
  const {outputFiles} = await esbuild.build({
    ...shared,
    entryPoints: {[basename(poolThread, '.mjs')]: 'node_modules/tinypool/dist/entry/worker.js'},
    outdir: 'dist/cli',
    outExtension: {'.js': '.mjs'},
    format: 'esm',
    minify: true,
  })
  const [file] = outputFiles
  place(file.path, file.text)
  return file
}

/** A piece of the program in CommonJS, with the module it begins with and the paths of the pieces that it needs at once. */
async function pieceOf({path, text}, outputs) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the program itself fills the template in.
  const banner = 'const __moduleUrl = `file://${encodeURI(__filename).replace(/[?#]/g, encodeURIComponent)}`;'
  const {code} = await esbuild.transform(linkPiece(loadNow(text)), {
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    minifyWhitespace: true,
    minifySyntax: true,
    ...(text.includes('__moduleUrl') ? {banner} : {}),
  })
  refuseImports(code)
  const {entryPoint: entry, imports} = outputs[relative('.', path)]
  const needs = imports.filter(({kind, external}) => kind === 'import-statement' && !external)
  return {path, code, entry, needs: needs.map(needed => resolve(needed.path))}
}

/** The library: ES modules that share their chunks, with the packages left outside. */
async function buildLibrary() {
  const {outputFiles} = await esbuild.build({
    ...shared,
    entryPoints: {index: 'src/index.ts', unified: 'src/unified.ts'},
    outdir: 'dist',
    format: 'esm',
    packages: 'external',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    charset: 'utf8',
  })
  for (const {path, contents} of outputFiles) place(path, contents)
  keepOnly(
    'dist/chunks',
    outputFiles.map(file => basename(file.path)),
  )
}

/** Commands that a release is read by, and how each is called to have its code kept. */
const keptCommands = [['lint'], ['extract'], ['parse'], ['export', '--to', 'json']]

/** Keeps what V8 made of the program when it had read a release, see bin/program.js. The package goes without it. */
function keepCode() {
  for (const command of keptCommands) {
    const args = ['scripts/keep-code.cjs', ...command, 'fixtures/releases/quarterly-results/input.md']
    const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
    if (status !== 0) throw new Error(`“${args.join(' ')}” failed: ${stderr}`)
  }
}

rmSync('dist/code', {recursive: true, force: true})
await buildProgram()
await buildLibrary()
keepCode()

const folders = path =>
  existsSync(path) ? readdirSync(path, {withFileTypes: true}).filter(entry => entry.isDirectory()) : []
if (existsSync('src/schema')) cpSync('src/schema', 'dist/schema', {recursive: true})
for (const {name: category} of folders('src/rules')) {
  for (const {name: noun} of folders(join('src/rules', category))) {
    const page = join('src/rules', category, noun, 'README.md')
    if (existsSync(page)) cpSync(page, join('dist/rules', category, `${noun}.md`))
  }
}

if (!process.argv.includes('--no-types')) {
  const compiler = join('node_modules', 'typescript', 'bin', 'tsc')
  if (!existsSync(compiler)) console.error('pressrel: typescript is not installed, so there are no types')
  else
    process.exitCode =
      spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {stdio: 'inherit'}).status ?? 1
}
