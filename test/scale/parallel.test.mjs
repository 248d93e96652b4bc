import assert from 'node:assert/strict'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {after, before, describe, test} from 'node:test'
import {kill, killWhole, pressrelAtWork} from './processes.mjs'
import {has, openWorkplace, shown, sorted, withoutLines} from './workplace.mjs'

let place
before(() => {
  place = openWorkplace({count: 300, files: 160})
})
after(() => rmSync(place.folder, {recursive: true, force: true}))

/** What the parts of out/ hold, in order. */
const joined = () => withoutLines(place.shell(shown('sh join')).stdout)
/** The lines of its log, and one that says that a part is done: its exit code and signal are 0. */
const jobs = () => readFileSync(`${place.folder}/joblog`, 'utf8').trimEnd().split('\n').slice(1)
const isDone = /^\d+(?:\t[^\t]+){5}\t0\t0\t/
const clean = () => place.shell('rm -rf out joblog')

describe('GNU parallel', {skip: !has('parallel') && 'parallel is not installed'}, () => {
  test('gives what one process gives, byte for byte', async () => {
    const {stdout} = place.shell(shown('sh pipe'))
    assert.equal(withoutLines(stdout), place.expected)
  })

  test('does what a killed worker did again, and writes nothing twice', async () => {
    const {child, ended} = place.start(shown('sh pipe'))
    kill((await pressrelAtWork(child.pid)).pid)
    assert.equal(withoutLines((await ended).stdout), place.expected)
  })

  test('goes on from its log after a worker was killed', async () => {
    clean()
    const {child, ended} = place.start(shown('sh joblog'))
    const {pid, output} = await pressrelAtWork(child.pid)
    kill(pid)
    assert.notEqual((await ended).code, 0)
    assert.match(output, /out\/\d+\.part$/)
    assert.ok(jobs().some(line => !isDone.test(line)))
    assert.ok(joined().length < place.expected.length)
    assert.equal(place.shell(shown('sh joblog')).status, 0)
    assert.equal(joined(), place.expected)
  })

  test('goes on from its log after everything was killed', async () => {
    clean()
    const {child, ended} = place.start(shown('sh joblog'))
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

describe('the filter that Spark and Hadoop call', () => {
  const filter = 'sh filter.sh < releases.ndjson'
  before(() => writeFileSync(`${place.folder}/filter.sh`, shown('sh filter.sh')))

  test('ends well where every record has its answer, be it an error', () => {
    const {status, stdout} = place.shell(filter)
    assert.equal(status, 0)
    assert.equal(withoutLines(stdout), place.expected)
  })

  test('fails where answers are missing', async () => {
    const {child, ended} = place.start(filter)
    kill((await pressrelAtWork(child.pid)).pid)
    assert.equal((await ended).code, 1)
  })
})
