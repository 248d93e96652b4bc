#!/usr/bin/env node
import module from 'node:module'

module.enableCompileCache?.()
try {
  module.createRequire(import.meta.url)('../dist/cli.cjs')
} catch (error) {
  if (error?.code !== 'MODULE_NOT_FOUND' || !String(error.message).includes('dist/cli.cjs')) throw error
  console.error('pressrel: not built yet; run “npm install” or “npm run build” in its folder')
  process.exitCode = 2
}
