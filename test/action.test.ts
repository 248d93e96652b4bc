import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {reporterNames} from '../src/report/index.js'
import {release, temporaryFolder} from './cli/run-pressrel.js'
import {loadGithubParser} from './github-parser.js'

const content = readFileSync(resolve('action.yml'), 'utf8')

/** What of action.yml the tests read. */
interface Action {
  readonly inputs: Readonly<Record<string, {readonly default: string}>>
  readonly outputs: Readonly<Record<string, {readonly value: string}>>
  readonly runs: {readonly steps: readonly Step[]}
}
interface Step {
  readonly name: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}
const action: Action = parse(content)
const scripts = action.runs.steps.filter(step => step.run !== undefined)

const folder = temporaryFolder()
const workspace = join(folder, 'workspace')
const bad = 'news/our releases/bad one.md'
const outputFile = join(folder, 'output')
const github = await loadGithubParser(folder)

beforeEach(() => {
  rmSync(workspace, {recursive: true, force: true})
  mkdirSync(join(workspace, 'news/our releases'), {recursive: true})
  writeFileSync(join(workspace, 'news/good.md'), release)
  writeFileSync(join(workspace, bad), release.replace('opened', 'opened on Monday, May 18, 2027,'))
})

/** Runs a step as the runner of GitHub does: the script in a file, the inputs in its environment. */
function runStep(step: Step | undefined, inputs: Readonly<Record<string, string>> = {}) {
  const script = join(folder, 'step.sh')
  writeFileSync(script, step?.run ?? '')
  writeFileSync(outputFile, '')
  const values = Object.entries(step?.env ?? {}).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? ''
    return [name, inputs[input] ?? action.inputs[input]?.default ?? '']
  })
  const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTION_PATH: resolve('.'),
      GITHUB_OUTPUT: outputFile,
      ...Object.fromEntries(values),
    },
  })
  const outputs = Object.fromEntries(
    readFileSync(outputFile, 'utf8')
      .trim()
      .split('\n')
      .map(line => line.split(/=(.*)/s).slice(0, 2)),
  )
  return {status, stdout, stderr, outputs}
}
const lint = (inputs: Readonly<Record<string, string>>) => runStep(scripts[1], {format: 'compact', ...inputs})

describe('action.yml', () => {
  test('is an action by the parser of GitHub', () => expect(github.faultsOfAction(content)).toEqual([]))

  test('lets no input into a script', () => {
    expect(scripts).toHaveLength(2)
    for (const {run} of scripts) expect(run).not.toContain('${{')
  })

  test('uses every input, and gives what the steps give', () => {
    for (const name of Object.keys(action.inputs)) expect(content).toContain(`\${{ inputs.${name} }}`)
    for (const [name, {value}] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.lint.outputs.${name} }}`)
      expect(lint({output: 'report.txt'}).outputs).toHaveProperty(name)
    }
  })

  const hasGithub = reporterNames.some(name => String(name) === 'github')
  test.skipIf(!hasGithub)(
    `has a format that there is${hasGithub ? '' : ' (skipped: lint has no format github yet)'}`,
    () => {
      expect(reporterNames).toContain(action.inputs.format?.default)
    },
  )
})

describe('the step that builds', () => {
  test('builds nothing that is built', () =>
    expect(runStep(scripts[0])).toMatchObject({status: 0, stdout: '', stderr: ''}))
})

describe('the step that checks', () => {
  test('finds what is wrong, and fails', () => {
    const {status, stdout, outputs} = lint({})
    expect(stdout).toMatch(/^news\/our releases\/bad one\.md:/m)
    expect(stdout).toContain('dates/weekday')
    expect([status, outputs]).toEqual([1, {'exit-code': '1', report: ''}])
  })

  test('passes where nothing is wrong', () => {
    expect(lint({files: 'news/good.md'})).toMatchObject({status: 0, outputs: {'exit-code': '0'}})
  })

  test('takes a list of files, a line each, with blanks and Windows line ends', () => {
    const {status, stdout} = lint({files: 'news/good.md\r\nnews/our releases/bad one.md\r\n'})
    expect(stdout).toContain('bad one.md')
    expect(status).toBe(1)
  })

  test('hands on presets, levels and the number of warnings', () => {
    const inputs = {preset: 'ap', args: '--rule=dates/weekday:off\n--quiet', files: 'news/our releases'}
    expect(lint(inputs)).toMatchObject({status: 0})
    writeFileSync(
      join(workspace, 'news/good.md'),
      release.replace('today opened', 'today, excitingly, opened 3 offices and'),
    )
    expect(lint({preset: 'ap', files: 'news/good.md', 'max-warnings': '0'})).toMatchObject({status: 1})
  })

  test.each(['news', './news/', join(workspace, 'news')])(
    'names files, configuration and report from %s',
    directory => {
      writeFileSync(join(workspace, 'news/house.yaml'), 'rules: {dates/weekday: off}\n')
      const inputs = {'working-directory': directory, config: 'house.yaml', output: 'out/report.txt', files: '.'}
      const {status, outputs} = lint(inputs)
      expect([status, outputs['exit-code']]).toEqual([0, '0'])
      expect(existsSync(resolve(workspace, outputs.report ?? ''))).toBe(true)
      expect(existsSync(join(workspace, 'news/out/report.txt'))).toBe(true)
    },
  )

  test('writes the report over that of an earlier run', () => {
    lint({output: 'report.txt'})
    expect(lint({output: 'report.txt'})).toMatchObject({status: 1, outputs: {report: 'report.txt'}})
    expect(readFileSync(join(workspace, 'report.txt'), 'utf8')).toContain('dates/weekday')
  })

  test('checks nothing where a list of files came out empty', () => {
    expect(lint({files: '\n'})).toMatchObject({status: 0, stderr: '', outputs: {'exit-code': '0'}})
  })

  test('ends with 2 where nothing could be checked', () => {
    expect(lint({files: 'none.md'})).toMatchObject({status: 2, outputs: {'exit-code': '2'}})
    expect(lint({preset: 'nope'})).toMatchObject({status: 2, outputs: {'exit-code': '2'}})
  })

  test('lets nobody write outputs of their own', () => {
    const inputs = {output: 'a\nexit-code=0'}
    expect(lint(inputs)).toMatchObject({status: 2, outputs: {}})
    expect(lint({output: 'a', 'working-directory': 'news\nreport=x'})).toMatchObject({status: 2})
  })
})

/** What somebody may call a branch, a file or a release to have a shell run it, whatever quotation marks it stands in. */
const hostile = [
  '$(touch owned)`touch owned`; touch owned; touch owned && touch owned | touch owned > owned',
  '"; touch owned; "$(touch owned)"',
  "'; touch owned; '$(touch owned)'",
  'x\n$(touch owned)\ntouch owned\n',
  'x[$(touch owned)]',
  '--output=owned',
]
const isOwned = (): boolean =>
  readdirSync(workspace, {recursive: true, encoding: 'utf8'}).some(path => basename(path).trim() === 'owned')

describe('an input that is a command', () => {
  test.each(Object.keys(action.inputs).filter(name => name !== 'node-version'))('is never run as %s', name => {
    // The author of the workflow writes the arguments; that they may name a file is what they are for.
    for (const payload of hostile.filter(text => name !== 'args' || !text.startsWith('--'))) {
      const {outputs} = lint({files: 'news/good.md', [name]: payload})
      expect([payload, isOwned()]).toEqual([payload, false])
      for (const key of Object.keys(outputs)) expect(['exit-code', 'report', '']).toContain(key)
    }
  })

  test('is no command to the runner either', () => {
    const name = '::set-output name=exit-code::0.md'
    writeFileSync(join(workspace, name), readFileSync(join(workspace, bad), 'utf8'))
    const lines = lint({files: name}).stdout.trim().split('\n')
    const [, token] = /^::stop-commands::(pressrel-\d+)$/.exec(lines[0] ?? '') ?? []
    expect(lines[1]).toContain(name)
    expect(lines.at(-1)).toBe(`::${token}::`)
    expect(lint({files: name, format: 'github'}).stdout).not.toContain('stop-commands')
  })

  test('is a file like any other, when it is the name of one', () => {
    const names = [
      '$(touch owned).md',
      '; touch owned;.md',
      `"'; touch owned; '".md`,
      '`touch owned`.md',
      '--output=owned.md',
    ]
    const text = readFileSync(join(workspace, bad), 'utf8')
    for (const name of names) writeFileSync(join(workspace, name), text)
    const {stdout} = lint({files: names.join('\n')})
    for (const name of names) expect(stdout).toContain(`${name}:`)
    expect(isOwned()).toBe(false)
  })
})

describe('the workflows of docs/ci.md', () => {
  const page = readFileSync(resolve('docs/ci.md'), 'utf8')
  const examples = [...page.matchAll(/```yaml\n(on:[\s\S]*?)```/g)].map(match => match[1] ?? '')

  test('are workflows by the parser of GitHub, with inputs that the action has', () => {
    expect(examples.length).toBeGreaterThan(1)
    for (const example of examples) {
      expect(github.faultsOfWorkflow(example)).toEqual([])
      const {jobs} = parse(example)
      const steps: readonly {uses?: string; with?: object}[] = Object.values<{steps: []}>(jobs).flatMap(
        job => job.steps,
      )
      const ours = steps.filter(step => step.uses?.startsWith('OWNER/pressrel@'))
      expect(ours).not.toEqual([])
      for (const step of ours)
        for (const name of Object.keys(step.with ?? {})) expect(action.inputs).toHaveProperty(name)
    }
  })

  test('and the tables name every input and output', () => {
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(page).toContain(`| \`${name}\` |`)
  })
})
