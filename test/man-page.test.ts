import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import {exitCodes} from '../src/cli/exit.js'
import {createProgram} from '../src/cli/program.js'

const path = resolve('man/pressrel.1')
const page = readFileSync(path, 'utf8')
const program = createProgram()
const mandoc = (...args: string[]) => spawnSync('mandoc', args, {encoding: 'utf8'})
const isMissing = mandoc('-T', 'ascii', path).error !== undefined
const skipped = isMissing ? ' (skipped: there is no mandoc on this machine)' : ''

/** The text of a section. */
const section = (title: string): string => page.split(`.Sh ${title}\n`)[1]?.split('\n.Sh ')[0] ?? ''

describe('man/pressrel.1', () => {
  test.skipIf(isMissing)(`is a manual page without fault${skipped}`, () => {
    const {stdout, stderr, status} = mandoc('-T', 'lint', '-W', 'warning', path)
    expect(stdout + stderr).toBe('')
    expect(status).toBe(0)
  })

  test.skipIf(isMissing)(`reads as the help does${skipped}`, () => {
    const text = mandoc('-T', 'utf8', path).stdout.replace(/.\x08/g, '')
    expect(text).toContain('-f, --format format')
    expect(text).toContain('pressrel export --to html release.md -o release.html')
    expect(text).toContain('eval "$(pressrel completion bash)"')
    expect(text).not.toMatch(/\\[([&e]/)
  })

  test('has the sections that a reader looks for, in their order', () => {
    const titles = [...page.matchAll(/^\.Sh (.+)$/gm)].map(match => match[1])
    const wanted = [
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'COMMANDS',
      'ENVIRONMENT',
      'FILES',
      'EXIT STATUS',
      'EXAMPLES',
      'SEE ALSO',
    ]
    expect(titles.filter(title => !title?.startsWith('OPTIONS'))).toEqual(wanted)
  })

  test.each(program.commands.map(command => ({name: command.name(), command})))('tells of $name', ({name, command}) => {
    const text = section('COMMANDS').split(`.Ss ${name}\n`)[1]?.split('\n.Ss ')[0] ?? ''
    for (const {long} of command.options.filter(({hidden}) => !hidden))
      expect(text).toContain(`Fl ${long?.slice(1).replace(/-/g, '\\-')}`)
    expect(text).toContain('.Bd -literal')
  })

  test('tells of the options of all commands, the exit codes, the variables and the files', () => {
    for (const {long} of program.options) expect(page).toContain(`Fl ${long?.slice(1).replace(/-/g, '\\-')}`)
    for (const code of Object.values(exitCodes)) expect(section('EXIT STATUS')).toContain(`.It ${code}\n`)
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'TERM']) expect(section('ENVIRONMENT')).toContain(`.It Ev ${name}\n`)
    for (const name of ['.pressrelrc.yaml', '.pressrelignore']) expect(section('FILES')).toContain(name)
  })

  test('bears the day of the last release', async () => {
    const {manPage} = await import(pathToFileURL(resolve('scripts/man-page.mjs')).href)
    const pageAfter = (changelog: string): string =>
      manPage(createProgram(), {version: '1.2.0', description: 'Checks.', exitCodes, changelog})
    expect(pageAfter('## Unreleased\n\n- x\n\n## 1.2.0 (2027-03-01)\n\n## 1.1.0 (2027-01-01)\n')).toContain(
      '.Dd March 1, 2027\n',
    )
    expect(pageAfter('## Unreleased\n\n- x\n')).toBe(pageAfter('## Unreleased\n'))
  })

  test('means no sign of a text', async () => {
    const {paragraph, literal} = await import(pathToFileURL(resolve('scripts/mdoc.mjs')).href)
    expect(paragraph('.md is a name. Say --fix, “a–b”.')).toBe('\\&.md is a name.\nSay \\-\\-fix, \\(lqa\\(enb\\(rq.')
    expect(paragraph('C:\\x é')).toBe('C:\\ex \\[u00E9]')
    expect(literal(["'a' -b"])).toBe(".Bd -literal -offset indent\n\\&'a' \\-b\n.Ed")
  })
})
