// Builds dist/: the command line as one CommonJS file, the library as ES modules, its types, schemas and rule pages.
//   node scripts/build.mjs [--no-types]
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)
let esbuild
try {
  esbuild = await import('esbuild')
} catch {
  console.error('pressrel: esbuild is not installed, so nothing was built; run “npm install” first')
  process.exit(existsSync('dist/cli.cjs') ? 0 : 1)
}

// gray-matter's js-yaml looks for esprima at start-up, for a feature that pressrel refuses.
const withoutEsprima = {
  name: 'without-esprima',
  setup(build) {
    build.onResolve({filter: /^esprima$/}, () => ({path: 'esprima', namespace: 'empty'}))
    build.onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: 'module.exports = {}'}))
  },
}

rmSync('dist', {recursive: true, force: true})
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
}
await esbuild.build({
  ...shared,
  entryPoints: {cli: 'src/cli/main.ts'},
  outdir: 'dist',
  outExtension: {'.js': '.cjs'},
  format: 'cjs',
  plugins: [withoutEsprima],
  define: {'import.meta.url': '__moduleUrl'},
  banner: {js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;"},
})
await esbuild.build({
  ...shared,
  entryPoints: {index: 'src/index.ts', unified: 'src/unified.ts'},
  outdir: 'dist',
  format: 'esm',
  packages: 'external',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
})

mkdirSync('dist/schema', {recursive: true})
if (existsSync('src/schema'))
  for (const name of readdirSync('src/schema')) cpSync(join('src/schema', name), join('dist/schema', name))
for (const category of readdirSync('src/rules')) {
  for (const noun of readdirSync(join('src/rules', category))) {
    const page = join('src/rules', category, noun, 'README.md')
    if (existsSync(page)) cpSync(page, join('dist/rules', category, `${noun}.md`))
  }
}

if (!process.argv.includes('--no-types')) {
  const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  })
  if (tsc.status !== 0) process.exit(tsc.status ?? 1)
}
