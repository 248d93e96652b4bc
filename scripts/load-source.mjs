import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

/** Loads a module that is written here and imports from src/, as `import` would if Node read TypeScript. */
export async function loadSource(contents) {
  const temporary = join('node_modules', `.gen-${process.pid}.mjs`)
  await build({
    stdin: {contents, resolveDir: '.'},
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: temporary,
    logLevel: 'error',
  })
  try {
    return await import(`${pathToFileURL(temporary).href}?${Date.now()}`)
  } finally {
    rmSync(temporary)
  }
}
