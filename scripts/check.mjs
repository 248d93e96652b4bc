// What must hold before a commit: types, format and lint of our own code, nothing generated that is stale.
import {spawnSync} from 'node:child_process'

const checks = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['generated files', ['scripts/gen.mjs', '--check']],
]
let failed = 0
for (const [name, args] of checks) {
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'})
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`)
  if (status !== 0) failed++
}
process.exitCode = failed > 0 ? 1 : 0
