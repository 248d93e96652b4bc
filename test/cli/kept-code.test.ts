import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {release, temporaryFolder} from './run-pressrel.js'

const root = resolve(import.meta.dirname, '../..')
const copy = temporaryFolder()
const code = join('dist/code', `${process.version}-${process.arch}`)

/** Runs a command of the copy, with what Node says about the code that was kept for it. */
function run(command: string) {
  const script = `const {expectOneRelease, readCode, runWith} = require('./bin/program.js')
    expectOneRelease()
    runWith(readCode(process.argv[2]), ({name, script}) => console.error(name, script.cachedDataRejected ?? 'none'))`
  writeFileSync(join(copy, 'run.cjs'), script)
  return spawnSync(process.execPath, ['run.cjs', command, 'release.md'], {cwd: copy, encoding: 'utf8'})
}

/** A copy whose files are as old as the ones they were copied from. */
beforeAll(() => {
  for (const folder of ['bin', 'dist/cli', 'dist/cli.cjs', 'dist/code'])
    cpSync(join(root, folder), join(copy, folder), {recursive: true, preserveTimestamps: true})
  writeFileSync(join(copy, 'release.md'), release)
})

describe('code that was kept by the build', () => {
  test.each(['lint', 'extract', 'parse', 'export'])('serves “%s”', command => {
    const {stderr} = run(command)
    const lines = stderr.trim().split('\n')
    expect(lines.filter(line => line.endsWith(' true'))).toEqual([])
    expect(lines.filter(line => line.endsWith(' false')).length).toBeGreaterThan(2)
  })

  test('gives way to a file that has changed since, though it is as long', () => {
    const path = join(copy, 'dist/cli/lint.cjs')
    const text = readFileSync(path, 'utf8')
    const changed = text.replace('"Nothing"', '"Neither"')
    expect(changed).not.toBe(text)
    writeFileSync(path, changed)
    const {stdout, stderr} = run('lint')
    expect(stdout).toBe('Neither to correct in 1 release.\n')
    expect(stderr).toContain('cli/lint.cjs none')
    writeFileSync(path, text)
    utimesSync(path, 0, 0)
    expect(run('lint').stdout).toBe('Nothing to correct in 1 release.\n')
  })

  test.each([
    ['spoilt', '{'],
    ['empty', ''],
    ['about other files', '[]\n'],
  ])('is left aside where its file is %s', (_, content) => {
    const path = join(copy, code, 'spoilt.bin')
    writeFileSync(path, content)
    const read = spawnSync(process.execPath, ['-p', 'require("./bin/program.js").readCode("spoilt").size'], {
      cwd: copy,
      encoding: 'utf8',
    })
    expect(read).toMatchObject({stdout: '0\n', stderr: ''})
  })

  test('is looked for in its own folder alone', () => {
    mkdirSync(join(copy, 'elsewhere'))
    cpSync(join(copy, code, 'lint.bin'), join(copy, 'elsewhere/lint.bin'))
    const script = 'require("./bin/program.js").readCode("../../../elsewhere/lint").size'
    expect(spawnSync(process.execPath, ['-p', script], {cwd: copy, encoding: 'utf8'}).stdout).toBe('0\n')
    expect(readdirSync(join(copy, code))).toContain('lint.bin')
  })

  test('does without: the same answer from a package that has none', () => {
    const bare = join(copy, 'bare')
    for (const folder of ['bin', 'dist/cli', 'dist/cli.cjs'])
      cpSync(join(copy, folder), join(bare, folder), {recursive: true})
    const answers = [copy, bare].map(folder =>
      spawnSync(process.execPath, [join(folder, 'bin/pressrel.js'), 'extract', join(copy, 'release.md')], {
        encoding: 'utf8',
      }),
    )
    expect(answers[0]).toMatchObject({status: 0, stderr: ''})
    expect(answers[1]?.stdout).toBe(answers[0]?.stdout)
  })
})
