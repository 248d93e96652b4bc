import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {after, before, describe, test} from 'node:test'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {kill, pressrelAtWork} from './processes.mjs'
import {has, openWorkplace, shown, withoutLines} from './workplace.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

/** BullMQ and its client for Redis: a folder of their own, so that pressrel itself needs neither. */
function hasBull() {
  if (!existsSync(`${here}node_modules/bullmq`))
    spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: here,
      stdio: 'ignore',
      timeout: 120_000,
    })
  return existsSync(`${here}node_modules/bullmq`)
}

const missing = !has('redis-server') ? 'redis-server is not installed' : !hasBull() && 'bullmq could not be installed'

describe('BullMQ on Redis', {skip: missing}, () => {
  let place
  const running = []
  const node = (file, ...args) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: place.folder,
      env: place.env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    running.push(child)
    return child
  }

  before(async () => {
    place = openWorkplace({count: 300})
    const socket = `${place.folder}/redis.sock`
    Object.assign(place.env, {REDIS: socket, LOCK: '1500'})
    for (const name of ['add.mjs', 'worker.mjs']) writeFileSync(`${place.folder}/${name}`, shown(`js ${name}`))
    symlinkSync(`${here}node_modules`, `${place.folder}/node_modules`)
    running.push(
      spawn('redis-server', ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', place.folder], {
        stdio: 'ignore',
      }),
    )
    for (let i = 0; i < 200 && !existsSync(socket); i++) await sleep(50)
    assert.equal(place.shell(shown('sh split')).status, 0)
  })

  after(async () => {
    for (const child of running) child.kill('SIGKILL')
    await sleep(100)
    rmSync(place.folder, {recursive: true, force: true})
  })

  const answers = () => readdirSync(`${place.folder}/parts`).filter(name => name.endsWith('.out'))
  const parts = () => readdirSync(`${place.folder}/parts`).filter(name => name.endsWith('.ndjson'))

  test('a worker that is killed loses nothing, and another takes its part over', async () => {
    const [code] = await once(node('add.mjs'), 'close')
    assert.equal(code, 0)
    const [first, second] = [node('worker.mjs'), node('worker.mjs')]
    const {pid} = await pressrelAtWork(first.pid)
    kill(first.pid)
    kill(pid)
    for (let i = 0; i < 600 && answers().length < parts().length; i++) await sleep(50)
    assert.equal(second.exitCode, null)
    const text = answers()
      .sort()
      .map(name => readFileSync(`${place.folder}/parts/${name}`, 'utf8'))
      .join('')
    assert.equal(withoutLines(text), place.expected)
  })

  test('the same parts added again are the same jobs', async () => {
    const before = answers()
    await once(node('add.mjs'), 'close')
    assert.deepEqual(answers(), before)
  })
})
