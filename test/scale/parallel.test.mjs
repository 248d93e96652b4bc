import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {after, before, describe, test} from 'node:test'
import {kill, killWhole, pressrelAtWork} from './processes.mjs'
import {has, openWorkplace, shown, sorted, withoutLines} from './workplace.mjs'

let place
before(() => {
  place = openWorkplace({count: 300, files: 160})
})
after(() => rmSync(place.folder, {recursive: true, force: true}))

/** Starts a command of the page and lets it run: its process, and a promise of {code, stdout}. */
function start(command) {
  const child = spawn('bash', ['-c', command], {cwd: place.folder, env: place.env, stdio: ['ignore', 'pipe', 'ignore']})
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  return {child, ended: once(child, 'close').then(([code]) => ({code, stdout}))}
}

/** What the parts of out/ hold, in order. */
const joined = () => withoutLines(place.shell(shown('sh join')).stdout)
const clean = () => place.shell('rm -rf out joblog')

describe('GNU parallel', {skip: !has('parallel') && 'parallel is not installed'}, () => {
  test('gives what one process gives, byte for byte', async () => {
    const {stdout} = place.shell(shown('sh pipe'))
    assert.equal(withoutLines(stdout), place.expected)
  })

  test('does what a killed worker did again, and writes nothing twice', async () => {
    const {child, ended} = start(shown('sh pipe'))
    kill((await pressrelAtWork(child.pid)).pid)
    assert.equal(withoutLines((await ended).stdout), place.expected)
  })

  test('goes on from its log after a worker was killed', async () => {
    clean()
    const {child, ended} = start(shown('sh joblog'))
    const {pid, output} = await pressrelAtWork(child.pid)
    kill(pid)
    assert.notEqual((await ended).code, 0)
    assert.match(output, /out\/\d+\.part$/)
    assert.match(readFileSync(`${place.folder}/joblog`, 'utf8'), /\t1\t0\t/)
    assert.ok(joined().length < place.expected.length)
    assert.equal(place.shell(shown('sh joblog')).status, 0)
    assert.equal(joined(), place.expected)
  })

  test('goes on from its log after everything was killed', async () => {
    clean()
    const {child, ended} = start(shown('sh joblog'))
    await pressrelAtWork(child.pid)
    killWhole(child.pid)
    await ended
    assert.equal(place.shell(shown('sh joblog')).status, 0)
    assert.equal(joined(), place.expected)
    assert.deepEqual(
      readdirSync(`${place.folder}/out`).filter(name => name.endsWith('.part')),
      [],
    )
  })
})

describe('xargs', () => {
  test('gives a line for each file, whole', () => {
    place.shell('rm -rf out')
    assert.equal(place.shell(shown('sh xargs')).status, 0)
    const lines = sorted(place.shell('cat out/*.ndjson').stdout)
    const alone = sorted(place.shell('pressrel extract -f ndjson releases').stdout)
    assert.deepEqual(lines, alone)
    assert.equal(lines.length, 160)
  })
})
