import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {pressrel, temporaryFolder} from '../cli/run-pressrel.js'

const root = temporaryFolder()
let count = 0
let cwd = root
beforeEach(() => {
  cwd = join(root, String(count++))
  mkdirSync(join(cwd, '.pressrel/templates'), {recursive: true})
  put('.pressrel/templates/plant-opening.md', plant)
  put('.pressrel/templates/plant-opening.yaml', declared)
})

function put(path: string, text: string): void {
  mkdirSync(join(cwd, path, '..'), {recursive: true})
  writeFileSync(join(cwd, path), text)
}

const run = (...args: string[]) => pressrel(['new', ...args], {cwd})
const plant =
  '# {{company}} Opens Plant\n\n{{city|upper}}, {{opening_date}} – {{company}} opened a plant. The guest was {{guest}}.\n'
const declared = `summary: a plant of ours opens
fields:
  - {name: opening_date, type: date, example: "May 12, 2026"}
  - {name: guest, required: false, example: Ana Ruiz}
`
const filled = ['--set', 'company=Acme', '--set', 'city=Tarn', '--set', 'opening_date=2026-05-12']

describe('templates of the house', () => {
  test('stand in the nearest .pressrel/templates and in the list', async () => {
    mkdirSync(join(cwd, 'a/b'), {recursive: true})
    const {stdout} = await pressrel(['new', '--list'], {cwd: join(cwd, 'a/b')})
    expect(stdout).toMatch(/^plant-opening {2,}a plant of ours opens {2,}us, uk {2,}.*\.pressrel\/templates$/m)
    expect(stdout).toMatch(/^product-launch {2,}a new product or service {2,}us, uk {2,}pressrel$/m)
  })

  test('are filled in, dates in the form that is asked for', async () => {
    const {stdout, stderr} = await run('plant-opening', ...filled, '--set', 'guest=')
    expect(stdout).toBe('# Acme Opens Plant\n\nTARN, May 12, 2026 – Acme opened a plant.\n')
    expect(stderr).toBe('')
    expect((await run('plant-opening', ...filled, '--form', 'uk')).stdout).toContain('TARN, 12 May 2026 –')
  })

  test('win over one of pressrel of the same name, and --templates wins over them', async () => {
    put('.pressrel/templates/product-launch.md', 'House.\n')
    expect((await run('product-launch')).stdout).toBe('House.\n')
    put('more/product-launch.md', 'More.\n')
    expect((await run('product-launch', '--templates', 'more')).stdout).toBe('More.\n')
    const list = JSON.parse((await run('--list', '-f', 'json')).stdout)
    expect(list.filter(({name}: {name: string}) => name === 'product-launch')).toMatchObject([
      {source: 'house', summary: 'a template of the house', forms: ['us', 'uk'], genre: null},
    ])
  })

  test.each(['./forms/opening', 'forms/opening/', 'forms/opening/template.md', 'forms/note.md'])(
    'may be named by path: %s',
    async path => {
      put('forms/opening/template.md', 'It is {{what}}.\n')
      put('forms/opening/template.json', '{"summary": "s", "fields": [{"name": "what"}]}')
      put('forms/note.md', 'It is {{what}}.\n')
      expect((await run(path, '--set', 'what=so')).stdout).toBe('It is so.\n')
    },
  )

  test('may have a British form beside them', async () => {
    put('.pressrel/templates/plant-opening.uk.md', '{{company}} opens plant at {{opening_date}}.\n')
    const {stdout} = await run(
      'plant-opening',
      '--form',
      'uk',
      '--set',
      'company=Acme',
      '--set',
      'opening_date=2026-05-12',
    )
    expect(stdout).toBe('Acme opens plant at 12 May 2026.\n')
    expect((await run('--list')).stdout).not.toContain('plant-opening.uk')
  })

  test('that are wrong say where, and nothing is written', async () => {
    put('.pressrel/templates/bad.md', 'x\n{{opening_date|weekdy}}\n {{items}}\n')
    put(
      '.pressrel/templates/bad.yaml',
      'fields:\n  - name: opening_date\n    type: dat\n  - nme: x\n  - {name: items, type: list}\n',
    )
    const {code, stdout, stderr} = await run('bad', '-o', 'out/x.md', '--set', 'nothing=1')
    expect(stderr.split('\n')).toEqual([
      'pressrel: .pressrel/templates/bad.yaml:3:11: there is no type “dat” (Did you mean “date”?)',
      'pressrel: .pressrel/templates/bad.yaml:4:5: a field has no key “nme” (Did you mean “name”?)',
      'pressrel: .pressrel/templates/bad.yaml:4:5: a field has no name (Use small letters, digits and _, such as opening_date)',
      'pressrel: .pressrel/templates/bad.md:3:2: the list “items” stands in a list item (Write: - {{items}})',
      '',
    ])
    expect({code, stdout, isWritten: existsSync(join(cwd, 'out'))}).toEqual({code: 2, stdout: '', isWritten: false})
    const list = await run('--list')
    expect(list.stdout).toContain('product-launch')
    expect(list.stderr).toContain('bad.yaml:3:11')
  })

  test.each<[string, () => void, string]>([
    [
      'a link out of the folder',
      () => symlinkSync('/etc/passwd', join(cwd, '.pressrel/templates/x.md')),
      '.pressrel/templates/x.md: is a link that leads out of the folder of templates',
    ],
    [
      'a folder that is a link',
      () => {
        put('elsewhere/template.md', 'x')
        put('elsewhere/template.json', '{}')
        symlinkSync(join(cwd, 'elsewhere'), join(cwd, '.pressrel/templates/x'))
      },
      'is a link that leads out of the folder of templates',
    ],
    ['a long file', () => put('.pressrel/templates/x.md', 'x'.repeat(262_145)), 'x.md: is longer than 262144 bytes'],
    ['a binary file', () => put('.pressrel/templates/x.md', 'PK\0\u0003'), 'x.md: is no text in UTF-8'],
    [
      'YAML that is none',
      () => {
        put('.pressrel/templates/x.md', 'x')
        put('.pressrel/templates/x.yaml', 'summary: [a\n')
      },
      'x.yaml:2:1: is not YAML',
    ],
    [
      'an alias',
      () => {
        put('.pressrel/templates/x.md', 'x')
        put('.pressrel/templates/x.yaml', 'summary: &a x\ngenre: *a\n')
      },
      'x.yaml:2:8: uses an alias, which is not read here',
    ],
    [
      'JSON that is none',
      () => {
        put('.pressrel/templates/x/template.md', 'x')
        put('.pressrel/templates/x/template.json', '{"summary": \'a\'}\n')
      },
      'template.json:1:13: is not JSON: it wants a value here',
    ],
    [
      'two declarations',
      () => {
        put('.pressrel/templates/x/template.md', 'x')
        put('.pressrel/templates/x/template.json', '{}')
        put('.pressrel/templates/x/template.yaml', '{}')
      },
      'template.yaml: stands beside .pressrel/templates/x/template.json',
    ],
    ['none', () => put('.pressrel/templates/x/template.md', 'x'), 'x: has no template.json'],
  ])('%s is refused', async (_, prepare, message) => {
    prepare()
    const {code, stdout, stderr} = await run('x')
    expect(stderr).toContain(message)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  test('a path that is no template is refused', async () => {
    expect((await run('./.pressrel')).stderr).toContain('.pressrel: has no template.md')
    expect((await run('plant-openin')).stderr).toBe(
      'pressrel: there is no template “plant-openin” (Did you mean “plant-opening”?)\n',
    )
    expect((await run('--list', '--templates', 'nowhere')).stderr).toContain('nowhere: is no folder')
  })
})

test('what is empty by default is no default in the table of fields', async () => {
  const {stdout} = await run('product-launch', '--fields')
  expect(stdout).toMatch(/^embargo_time .*; such as “9 a\.m\. EDT”$/m)
})

describe('--check', () => {
  test('looks over all templates of the house', async () => {
    const {code, stdout} = await run('--check')
    expect(stdout).toBe(
      'plant-opening is right (us, uk; 4 fields)\n  no example for: company, city (with one for each, the filled template is linted here)\n',
    )
    expect(code).toBe(0)
  })

  test('says what lint finds in the filled template, what stands nowhere, what is wrong', async () => {
    put('.pressrel/templates/x.md', 'Tarn {{a}}.\n')
    put(
      '.pressrel/templates/x.yaml',
      'presets: {us: [app]}\nforms: [us]\nfields: [{name: a, example: b}, {name: c, example: d}]\n',
    )
    const {code, stdout} = await run('--check', 'x')
    expect(stdout).toMatch(
      /^x has faults \(us; 2 fields\)\n {2}filled with its examples \(us\): structure\/headline-missing: /,
    )
    expect(stdout).toContain('  the field “c” is declared and stands in no text\n  there is no preset “app”')
    expect(code).toBe(1)
    put('.pressrel/templates/y.md', '{{\n')
    const all = await run('--check')
    expect(all.code).toBe(2)
    expect(all.stdout).toContain('plant-opening is right')
    expect(all.stderr).toBe(
      'pressrel: .pressrel/templates/y.md:1:1: “{{” opens here and is not closed on its line (Close it with }})\n',
    )
  })

  test('finds the templates of pressrel right', async () => {
    expect((await run('--check', 'product-launch')).stdout).toMatch(
      /^product-launch is right \(us, uk; \d+ fields\)\n$/,
    )
  })
})

describe('values', () => {
  test('of --set win over --data, and these over defaults', async () => {
    put('a.yaml', 'company: Acme\ncity: Leeds\nopening_date: 2026-05-12\nguest: "012"\n')
    const {stdout} = await run('plant-opening', '--data', 'a.yaml', '--set', 'city=Tarn')
    expect(stdout).toBe('# Acme Opens Plant\n\nTARN, May 12, 2026 – Acme opened a plant. The guest was 012.\n')
  })

  test('may come as JSON, and from standard input', async () => {
    const json = '{"company": "Acme", "city": "Tarn", "opening_date": "2026-05-12", "guest": null}'
    const {stdout} = await pressrel(['new', 'plant-opening', '--data', '-'], {cwd, stdin: json})
    expect(stdout).toBe('# Acme Opens Plant\n\nTARN, May 12, 2026 – Acme opened a plant.\n')
  })

  test('of a list come as a list, or one by one', async () => {
    put('l/list.md', '- {{items}}\n')
    put('l/list.yaml', 'fields: [{name: items, type: list}]\n')
    put('a.yaml', 'items:\n  - one\n  - "two: more"\n')
    expect((await run('l/list.md', '--data', 'a.yaml')).stdout).toBe('- one\n- two: more\n')
    expect((await run('l/list.md', '--set', 'items=1', '--set', 'items=2')).stdout).toBe('- 1\n- 2\n')
  })

  test('that are wrong are told all at once, with lines, and nothing is written', async () => {
    put('a.yaml', 'compny: Acme\ncity: ""\nopening_date: soon\nguest: Ana\n')
    const {code, stderr} = await run('plant-opening', '--data', 'a.yaml', '--set', 'cty=x', '-o', 'x.md')
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'pressrel: a.yaml:1:1: the template “plant-opening” has no field “compny” (Did you mean “company”?)',
      'pressrel: a.yaml:2:7: “city” is set to nothing, and a release needs it',
      'pressrel: a.yaml:3:15: “opening_date” wants a day such as May 12, 2026 or 2026-05-12, not “soon”',
      'pressrel: the template “plant-opening” has no field “cty” (Did you mean “city”?)',
    ])
    expect(code).toBe(2)
    expect(readdirSync(cwd)).toEqual(['.pressrel', 'a.yaml'])
  })

  test.each([
    ['- a\n', 'a.yaml:1:1: wants fields with their values'],
    ['city: {a: b}\nguest: [[x]]\n', 'a.yaml:1:7: “city” wants a text or a list of texts'],
    ['city: "a\n', 'a.yaml:2:1: is not YAML'],
    ['city: a\ncity: b\n', 'a.yaml:2:1: “city” stands here a second time'],
    ['city: *x\n', 'a.yaml:1:7: uses an alias'],
    ['city: \u0000', 'a.yaml: is no text in UTF-8'],
  ])('the file %j is refused', async (text, message) => {
    put('a.yaml', text)
    const {code, stderr} = await run('plant-opening', '--data', 'a.yaml')
    expect(stderr).toContain(`pressrel: ${message}`)
    expect(code).toBe(2)
  })

  test('that are missing keep their placeholders, and the last line names them', async () => {
    const {stdout, stderr} = await run('plant-opening', '--set', 'company=Acme', '--no-input')
    expect(stdout).toContain('{{city|upper}}, {{opening_date}} – Acme')
    expect(stderr).toBe('pressrel: 3 fields are still open: opening_date, guest, city\n')
    const written = await run('plant-opening', ...filled, '-o', 'x.md')
    expect(written.stderr).toBe(
      'Wrote x.md. Next: fill in what stands in {{braces}}, then pressrel lint x.md\npressrel: 1 field is still open: guest\n',
    )
    expect((await run('plant-opening', '-q', '-o', 'y.md')).stderr).toBe('')
  })
})

describe('the configuration', () => {
  const config = `extends: uk
organization:
  names: [Acme Robotics]
  boilerplate: Acme Robotics makes arms for bakeries.
  spokespeople: [{name: Ana Ruiz, title: chief executive}, {name: Tom Berg, title: head of bakeries}]
`

  test('says the form and what it knows of the organization', async () => {
    put('.pressrelrc.yaml', config)
    const {stdout} = await run('product-launch', '--set', 'executive_name=Tom Berg', '--set', 'release_date=2026-05-12')
    expect(stdout).toContain('# Acme Robotics launches {{product}}')
    expect(stdout).toContain('12 May 2026 – Acme')
    expect(stdout).toContain('said Tom Berg, head of bakeries at Acme Robotics.')
    expect(stdout).toContain('\nAcme Robotics makes arms for bakeries.\n')
    expect((await run('product-launch', '--form', 'us')).stdout).toContain('# Acme Robotics Launches {{product}}')
    put('.pressrel/templates/us-only.md', '# {{company}} Reports\n')
    put('.pressrel/templates/us-only.yaml', 'forms: [us]\nfields: [{name: company, from: organization.name}]\n')
    expect((await run('us-only')).stdout).toBe('# Acme Robotics Reports\n')
  })

  test('one spokesperson alone is taken', async () => {
    put('.pressrelrc.yaml', 'organization: {spokespeople: [{name: Ana Ruiz, title: chief executive}]}\n')
    expect((await run('product-launch')).stdout).toContain('said Ana Ruiz, chief executive at {{company}}.')
  })

  test('is named where a fact of it is no such value', async () => {
    put('.pressrelrc.yaml', 'organization: {ticker: ACM}\n')
    const {stderr} = await run('quarterly-results')
    expect(stderr).toBe(
      'pressrel: “ticker” wants exchange and symbol such as NYSE: ACM, not “ACM” (The configuration says so under organization.ticker)\n',
    )
    expect((await run('quarterly-results', '--set', 'ticker=NYSE: ACM')).code).toBe(0)
  })

  test('a form that the template is not written in is refused where it is asked for', async () => {
    put('.pressrel/templates/us-only.md', '# {{company}} Reports\n')
    put('.pressrel/templates/us-only.yaml', 'forms: [us]\n')
    expect((await run('us-only', '--form', 'uk')).stderr).toBe(
      'pressrel: the template “us-only” is not written in the form “uk” (It is written in: us)\n',
    )
    expect((await run('us-only', '--form', 'de')).stderr).toContain('--form takes us or uk')
  })
})

describe('what a template asks for', () => {
  test('is a table, or JSON', async () => {
    expect((await run('plant-opening', '--fields')).stdout).toBe(
      `plant-opening: a plant of ours opens
form: us (also uk)

opening_date  date  required  Opening date; such as “May 12, 2026”
guest         text  optional  Guest; such as “Ana Ruiz”
company       text  required  Company
city          text  required  City
`,
    )
    const {template, form, fields} = JSON.parse((await run('plant-opening', '--fields', '-f', 'json')).stdout)
    expect([template, form, fields.length]).toEqual(['plant-opening', 'us', 4])
    expect(fields[1]).toEqual({
      name: 'guest',
      type: 'text',
      label: 'Guest',
      help: null,
      required: false,
      default: null,
      example: 'Ana Ruiz',
      choices: null,
      check: null,
      from: null,
    })
  })

  test('is a questionnaire to fill in, which --data reads', async () => {
    put('.pressrelrc.yaml', 'organization: {names: ["Acme: & Sons"]}\n')
    await run('product-launch', '--questionnaire', '--set', 'city=Tarn', '-o', 'q.yaml')
    const text = readFileSync(join(cwd, 'q.yaml'), 'utf8')
    expect(parseYaml(text)).toMatchObject({company: 'Acme: & Sons', city: 'Tarn', product: null, features: [null]})
    put(
      'q.yaml',
      text.replace('product:\n', 'product: Acme Arm\n').replace('  -\n', '  - Lifts bread\n  - Sleeps at night\n'),
    )
    const {stdout, stderr} = await run('product-launch', '--data', 'q.yaml')
    expect(stdout).toContain('# Acme: & Sons Launches Acme Arm, {{benefit}}')
    expect(stdout).toContain('- Lifts bread\n- Sleeps at night\n')
    expect(stdout).not.toContain('{{customer_name}}')
    expect(stderr).toMatch(/^pressrel: \d+ fields are still open: benefit, release_date, /)
  })

  test('is shown at work by --example, which lint finds clean', async () => {
    await run('product-launch', '--example', '--form', 'uk', '-o', 'x.md')
    const {code, stdout} = await pressrel(['lint', '--preset', 'uk', '-f', 'compact', 'x.md'], {cwd})
    expect([code, stdout]).toEqual([0, ''])
  })
})
