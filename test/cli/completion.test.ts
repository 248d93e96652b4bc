import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {createProgram} from '../../src/cli/program.js'
import {readChoices} from '../../src/commands/completion/choices.js'
import {outlineOf} from '../../src/commands/completion/outline.js'
import {exporterNames} from '../../src/export/index.js'
import {listRules} from '../../src/lint/index.js'
import {reporterNames} from '../../src/report/index.js'
import {pressrel, temporaryFolder} from './run-pressrel.js'
import {completeInBash, completeInFish, completeInZsh, has, typeIntoBash} from './shells/complete-in.js'

const folder = temporaryFolder()
const cwd = join(folder, 'releases')
const scripts = {bash: join(folder, 'p.bash'), zsh: join(folder, '_pressrel'), fish: join(folder, 'p.fish')}
const outline = outlineOf(createProgram())

beforeAll(async () => {
  for (const [shell, path] of Object.entries(scripts)) await pressrel(['completion', shell, '-o', path])
  mkdirSync(join(cwd, 'spring news'), {recursive: true})
  mkdirSync(join(cwd, 'archive'))
  for (const name of ['q3.md', 'Q4.MARKDOWN', 'note.txt', 'logo.png', 'house.yaml', 'our plant.md', '10:30 call.md'])
    writeFileSync(join(cwd, name), '')
  writeFileSync(join(cwd, 'archive/old.md'), '')
})

const commands = outline.commands.map(command => command.name)
const files = ['Q4.MARKDOWN', 'q3.md', 'note.txt', 'our plant.md', '10:30 call.md']
const folders = ['archive', 'spring news']
const levels = ['off', 'info', 'warning', 'error']

/** A line, and the words that TAB offers for its last one; folders without their slash. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['pressrel ', commands],
  ['pressrel ex', ['extract', 'export', 'explain']],
  ['pressrel rules -f m', ['markdown']],
  ['pressrel lint --f', ['--format', '--fix', '--force', '--from']],
  ['pressrel lint -f ', reporterNames],
  ['pressrel lint --format=nd', ['--format=ndjson']],
  ['pressrel extract --format ', ['table', 'json', 'ndjson', 'csv', 'markdown', 'ics']],
  ['pressrel parse -f t', ['tree']],
  ['pressrel export --to ', exporterNames],
  ['pressrel --config house.yaml lint --preset ', ['recommended', 'ap', 'uk', 'ir', 'wire']],
  ['pressrel -q rules --preset=u', ['--preset=uk']],
  ['pressrel lint --preset uk,w', ['uk,wire']],
  ['pressrel lint --rule dates/weekd', ['dates/weekday:']],
  ['pressrel lint --rule dates/weekday:', levels.map(level => `dates/weekday:${level}`)],
  ['pressrel lint --fix --rule=tone/hype:w', ['--rule=tone/hype:warning']],
  ['pressrel extract --only f', ['figures']],
  ['pressrel extract --only figures,', ['figures,quotes', 'figures,dates']],
  ['pressrel extract --only=quotes,d', ['--only=quotes,dates']],
  ['pressrel explain dates/weekd', ['dates/weekday']],
  ['pressrel explain dates/weekday tone/h', ['tone/hype']],
  ['pressrel rules ton', ['tone']],
  ['pressrel config -f ', ['table', 'json']],
  ['pressrel config q3', ['q3.md']],
  ['pressrel new p', ['partnership', 'product-launch', 'product-recall']],
  ['pressrel completion ', ['bash', 'zsh', 'fish']],
  ['pressrel help comp', ['completion']],
  ['pressrel lint ', [...files, ...folders]],
  ['pressrel lint --fix q3.md n', ['note.txt']],
  ['pressrel extract archive/', ['archive/old.md']],
  ['pressrel lint --config h', ['house.yaml']],
  ['pressrel export -o l', ['logo.png']],
  ['pressrel export --out-dir ', folders],
  ['pressrel export --out-dir=a', ['--out-dir=archive']],
  ['pressrel lint --date ', []],
  ['pressrel new --nope', []],
]
const lines = cases.map(([line]) => line)
const expected = cases.map(([line, words]) => [line, [...words].sort()])
const sorted = (answers: readonly (readonly string[])[]) =>
  answers.map((words, i) => [lines[i], [...new Set(words.map(word => word.replace(/\/$/, '')))].sort()])

/** The name of a test in a shell; where that is missing, the reason why it is skipped. */
const named = (shell: string, name: string): string =>
  has(shell) ? name : `${name} (skipped: there is no ${shell} on this machine)`

describe('in bash', () => {
  test('every word is completed', () => expect(sorted(completeInBash(scripts.bash, lines, cwd))).toEqual(expected))

  test.skipIf(!has('script'))(named('script', 'TAB writes it into the line, quoted where it must be'), async () => {
    const typed: readonly (readonly [string, string])[] = [
      ['pressrel lint --fo\tm\t', 'pressrel lint --format '],
      ['pressrel lint --format=nd\t', 'pressrel lint --format=ndjson '],
      ['pressrel lint --rule dates/weekd\tw\t', 'pressrel lint --rule dates/weekday:warning '],
      ['pressrel extract --only=quotes,da\t', 'pressrel extract --only=quotes,dates '],
      ['pressrel lint our\t', 'pressrel lint our\\ plant.md '],
      ['pressrel lint "our\t', 'pressrel lint "our plant.md" '],
      ['pressrel lint our\\ p\t', 'pressrel lint our\\ plant.md '],
      ['pressrel lint 10:\t', 'pressrel lint 10:30\\ call.md '],
      ['pressrel lint 10\\:\t', 'pressrel lint 10\\:30\\ call.md '],
      ['pressrel lint arch\t\t', 'pressrel lint archive/old.md '],
      ['pressrel lint q3.md > hou\t', 'pressrel lint q3.md > house.yaml '],
      ['pressrel lint --config=hou\t', 'pressrel lint --config=house.yaml '],
    ]
    const written = await typeIntoBash(
      scripts.bash,
      typed.map(([keys]) => keys),
      cwd,
    )
    expect(written).toEqual(typed.map(([, line]) => line))
  })
})

describe('in zsh', () => {
  const setup = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  test.skipIf(!has('zsh'))(named('zsh', 'every word is completed, the script read in ~/.zshrc'), () => {
    const path = setup('read.zsh', `compinit -u -D\nsource <(cat ${scripts.zsh})\n`)
    expect(sorted(completeInZsh(path, lines, cwd))).toEqual(expected)
  })

  test.skipIf(!has('zsh'))(named('zsh', 'the script may stand in a folder of fpath'), () => {
    const path = setup('fpath.zsh', `fpath=(${folder} $fpath)\ncompinit -u -D\n`)
    expect(sorted(completeInZsh(path, lines, cwd))).toEqual(expected)
  })
})

test.skipIf(!has('fish'))(named('fish', 'in fish every word is completed'), () =>
  expect(sorted(completeInFish(scripts.fish, lines, cwd))).toEqual(expected),
)

describe('the shell', () => {
  test.each(['/bin/bash', '/usr/local/bin/zsh', 'fish.exe'])('is guessed from SHELL=%s', async SHELL => {
    const name = /bash|zsh|fish/.exec(SHELL)?.[0]
    const {code, stdout} = await pressrel(['completion'], {env: {SHELL}})
    expect(stdout).toContain(`${name} completion for pressrel`)
    expect(code).toBe(0)
  })

  test('that is not known is asked for', async () => {
    const {code, stderr} = await pressrel(['completion'], {env: {SHELL: '/bin/tcsh'}})
    expect(stderr).toContain('say for which shell (One of: bash, zsh, fish)')
    expect(code).toBe(2)
  })
})

describe('the lists of words', () => {
  const options = [...outline.options, ...outline.commands.flatMap(command => command.options)]

  test('are there for every option that takes one of a list', () => {
    const program = createProgram()
    const choices = readChoices(program)
    const missing = program.commands.flatMap(command =>
      [...program.options, ...command.options]
        .filter(({flags}) => /<(?:format|kinds|id:level)>$/.test(flags))
        .filter(({long}) => !choices[`${command.name()} ${long}`] && !choices[String(long)])
        .map(({long}) => `${command.name()} ${long}: add it to src/commands/completion/choices.ts`),
    )
    expect(missing).toEqual([])
  })

  test('belong to options and arguments that there are', () => {
    const known = createProgram().commands.flatMap(command => [
      ...command.options.flatMap(({long}) => [`${command.name()} ${long}`, long]),
      ...command.registeredArguments.map(argument => argument.name()),
    ])
    const global = outline.options.flatMap(option => option.names)
    const unknown = Object.keys(readChoices(createProgram())).filter(key => ![...known, ...global].includes(key))
    expect(unknown).toEqual([])
  })

  test('are named whole in the help', () => {
    const silent = options.flatMap(({names, about, takes}) =>
      takes && takes.kind !== 'pair' && 'of' in takes
        ? takes.of.words.filter(word => !about.includes(word.name)).map(word => `${names.join(', ')}: ${word.name}`)
        : [],
    )
    expect(silent).toEqual([])
  })

  test('hold every rule', () => {
    const rules = outline.lists.find(list => list.name === 'rules')
    expect(rules?.words.map(word => word.name)).toEqual(listRules().map(rule => rule.id))
  })
})
