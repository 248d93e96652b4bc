import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {fileURLToPath} from 'node:url'
import {makeRelease} from '../../bench/releases/index.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(`${root}docs/scale.md`, 'utf8')

export const has = program => spawnSync('which', [program]).status === 0

/** The fence of docs/scale.md that is marked so, “```sh pipe”, but with parts of 50 records instead of 1000. */
export function shown(mark) {
  const fence = page.split(`\n\`\`\`${mark}\n`)[1]
  if (fence === undefined) throw new Error(`docs/scale.md has no fence “${mark}”`)
  return fence.slice(0, fence.indexOf('```')).replaceAll('1000', '50')
}

/** Records as a caller has them: generated releases, and two that nobody can read. */
function records(count) {
  const lines = Array.from({length: count}, (_, i) => JSON.stringify(makeRelease(60, i)))
  lines.splice(count >> 1, 0, '{"id": "no-text"}', 'no JSON at all')
  return `${lines.join('\n')}\n`
}

/**
 * A folder in which the commands of the page run: releases.ndjson, releases/ with the first of them as files, and a `pressrel` on
 * the way. `expected` is what one process alone makes of the records.
 */
export function openWorkplace({count, files = 0}) {
  const folder = mkdtempSync(`${tmpdir()}/pressrel-scale-`)
  mkdirSync(`${folder}/bin`)
  mkdirSync(`${folder}/releases`)
  writeFileSync(`${folder}/bin/pressrel`, `#!/bin/sh\nexec "${process.execPath}" "${root}bin/pressrel.js" "$@"\n`)
  chmodSync(`${folder}/bin/pressrel`, 0o755)
  writeFileSync(`${folder}/releases.ndjson`, records(count))
  for (let i = 0; i < files; i++) {
    const {id, text} = makeRelease(60, i)
    writeFileSync(`${folder}/releases/${id}.md`, text)
  }
  const {NODE_OPTIONS, NODE_EXTRA_CA_CERTS, ...rest} = process.env
  const env = {...rest, PATH: `${folder}/bin:${process.env.PATH}`}
  const shell = command => spawnSync('bash', ['-c', command], {cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 28})
  /** Starts a command and lets it run: its process, and a promise of {code, stdout}. */
  function start(command) {
    const child = spawn('bash', ['-c', command], {cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore']})
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text
    })
    return {child, ended: once(child, 'close').then(([code]) => ({code, stdout}))}
  }
  const {stdout, status} = shell('pressrel extract --input-format ndjson --format ndjson < releases.ndjson')
  if (status !== 1) throw new Error(`pressrel ended with ${status}, though two records were wrong`)
  return {folder, env, shell, start, expected: withoutLines(stdout)}
}

/** Answers, without the numbers of lines that messages name: those count from the beginning of a part. */
export const withoutLines = answers => answers.replace(/"line \d+/g, '"line')

/** What was written, line by line and without an order: nothing may be missing, double or torn. */
export const sorted = text => text.trimEnd().split('\n').sort()
