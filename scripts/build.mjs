// Builds dist/: the command line as one CommonJS file, the library as ES modules, its types, schemas and rule pages.
//   node scripts/build.mjs [--no-types]
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

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

// The YAML parser inside gray-matter looks for esprima at start-up, for a feature that pressrel refuses.
const withoutEsprima = {
  name: 'without-esprima',
  setup(build) {
    build.onResolve({filter: /^esprima$/}, () => ({path: 'esprima', namespace: 'empty'}))
    build.onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: 'module.exports = {}'}))
  },
}

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  outdir: 'dist',
  write: false,
}

/** Each file takes its place whole, so that a pressrel that is running meanwhile reads the old one or the new one. */
async function bundle(options) {
  const {outputFiles} = await esbuild.build({...shared, ...options})
  for (const {path, contents} of outputFiles) {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(`${path}.${process.pid}.tmp`, contents)
    renameSync(`${path}.${process.pid}.tmp`, path)
  }
  return outputFiles.map(file => basename(file.path))
}

await bundle({
  entryPoints: {cli: 'src/cli/main.ts'},
  outExtension: {'.js': '.cjs'},
  format: 'cjs',
  plugins: [withoutEsprima],
  define: {'import.meta.url': '__moduleUrl'},
  banner: {js: 'const __moduleUrl = `file://${encodeURI(__filename).replace(/[?#]/g, encodeURIComponent)}`;'},
})
const library = await bundle({
  entryPoints: {index: 'src/index.ts', unified: 'src/unified.ts'},
  format: 'esm',
  packages: 'external',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
})
for (const name of readdirSync('dist/chunks'))
  if (!library.includes(name)) rmSync(join('dist/chunks', name), {force: true})

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
