#!/usr/bin/env node
// CommonJS, by the package.json beside it: starting as an ES module takes a fifth of the time of `--version`.
const {runProgram} = require('./program.js')

try {
  runProgram(process.argv[2] ?? '')
} catch (error) {
  if (!['MODULE_NOT_FOUND', 'ENOENT'].includes(error?.code) || !String(error.message).includes('cli.cjs')) throw error
  console.error('pressrel: not built yet; run “npm install” or “npm run build” in its folder')
  process.exitCode = 2
}
