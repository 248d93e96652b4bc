import assert from 'node:assert/strict'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {after, before, describe, test} from 'node:test'
import {kill, killWhole, pressrelAtWork} from './processes.mjs'
import {openWorkplace, shown, sorted, withoutLines} from './workplace.mjs'

let place
before(() => {
  place = openWorkplace({count: 300, files: 120})
})
after(() => rmSync(place.folder, {recursive: true, force: true}))

const read = name => readFileSync(`${place.folder}/${name}`, 'utf8')

describe('one process', () => {
  test('is done again and again, with the same bytes', () => {
    place.shell(shown('sh filter'))
    assert.equal(withoutLines(read('answers.ndjson')), place.expected)
  })

  test('gives the same bytes with several workers', () => {
    place.shell(shown('sh jobs'))
    assert.equal(withoutLines(read('answers.ndjson')), place.expected)
  })

  test('goes on where it was killed', async () => {
    place.shell('rm -f answers.ndjson')
    const {child, ended} = place.start(shown('sh continue'))
    kill((await pressrelAtWork(child.pid)).pid)
    await ended
    const before = read('answers.ndjson')
    assert.ok(before.length > 0 && before.length < place.expected.length)
    assert.equal(place.shell(shown('sh continue')).status, 1)
    assert.ok(read('answers.ndjson').startsWith(before.slice(0, before.indexOf('\n') + 1)))
    assert.deepEqual(sorted(withoutLines(read('answers.ndjson'))), sorted(place.expected))
  })

  test('goes on with a folder of files', async () => {
    const pages = folder => readdirSync(`${place.folder}/${folder}`).filter(name => name.endsWith('.html'))
    const {child, ended} = place.start(shown('sh export'))
    await pressrelAtWork(child.pid, 200_000)
    killWhole(child.pid)
    await ended
    assert.ok(pages('site').length < 120)
    assert.equal(place.shell(shown('sh export')).status, 0)
    place.shell('pressrel export --to html releases/ --out-dir alone')
    assert.deepEqual(pages('site'), pages('alone'))
    for (const page of pages('alone')) assert.equal(read(`site/${page}`), read(`alone/${page}`))
  })
})
