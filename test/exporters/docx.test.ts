import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import mammoth from 'mammoth'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {exportRelease} from '../../src/export/index.js'
import {localeOf} from '../../src/export/locale.js'
import {toSource} from '../../src/source/index.js'
import {pressrel, temporaryFolder} from '../cli/run-pressrel.js'
import {faultsOf, partsOf} from './docx-parts.js'

const head = '# Marlow Foods Opens Bakery\n\nLEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.\n\n'
const docx = (text: string): Promise<Uint8Array> => exportRelease(openDraft(text), 'docx', {embargoed: true})
const part = async (text: string, name: string): Promise<string> => partsOf(await docx(text)).get(name) ?? ''
/** The body as HTML, as mammoth reads it. */
const body = async (text: string): Promise<string> => {
  const styleMap = [
    "p[style-name='Title'] => h1.title",
    "p[style-name='Subtitle'] => p.subtitle",
    ...['Quote', 'Boilerplate', 'Contact', 'Embargo', 'Release Line', 'End Mark', 'Legal Notice', 'Plain Text'].map(
      name => `p[style-name='${name}'] => p.${name.toLowerCase().replace(' ', '-')}:fresh`,
    ),
    "r[style-name='Dateline'] => span.dateline",
    "r[style-name='HTML Code'] => code",
  ]
  const {value, messages} = await mammoth.convertToHtml({buffer: Buffer.from(await docx(text))}, {styleMap})
  expect(
    messages.filter(({message}) => !/Table (?:Text|Heading)|List (?:Bullet|Number|Continue)/.test(message)),
  ).toEqual([])
  return value
}

const folder = new URL('../../fixtures/releases/', import.meta.url).pathname
const fixtures = readdirSync(folder).map(name => {
  const file = readdirSync(join(folder, name)).find(file => file.startsWith('input.')) ?? ''
  return {name, path: join(folder, name, file)}
})
const draftOf = (path: string) => openDraft(toSource(readFileSync(path, 'utf8'), {path}))

describe('what mammoth reads', () => {
  test.each([
    [
      'the headline and a line under it',
      '# Acme opens\n\n## In Leeds\n\nLEEDS, May 12, 2026 – Acme opened.\n',
      [
        '<h1 class="title">Acme opens</h1><p class="subtitle">In Leeds</p>',
        '<p><span class="dateline">LEEDS, May 12, 2026 – </span>Acme opened.</p>',
      ],
    ],
    [
      'lines about the release',
      `FOR IMMEDIATE RELEASE\n\n${head}`,
      ['<p class="release-line">FOR IMMEDIATE RELEASE</p>'],
    ],
    ['an embargo', `EMBARGOED UNTIL May 12, 2026\n\n${head}`, ['<p class="embargo">EMBARGOED UNTIL May 12, 2026</p>']],
    [
      'an embargo of the front matter',
      `---\nembargo: 2026-05-12\n---\n\n${head}`,
      ['<p class="embargo">EMBARGOED UNTIL 2026-05-12</p><h1'],
    ],
    [
      'headings without a gap',
      `${head}### Oven\n\nHot.\n\n##### Fire\n\nRed.\n\n### Bread\n\nGood.\n`,
      ['<h1>Oven</h1>', '<h2>Fire</h2>', '<h1>Bread</h1>'],
    ],
    [
      'a block quote',
      `${head}> We waited.\n>\n> — Ana Ruiz\n`,
      ['<p class="quote">We waited.</p><p class="quote">— Ana Ruiz</p>'],
    ],
    [
      'looks',
      `${head}A **bold** and *slanted* \`code\`.\n`,
      ['A <strong>bold</strong> and <em>slanted</em> <code>code</code>.'],
    ],
    [
      'lists',
      `${head}- One\n  - Inner\n- Two\n\nThen:\n\n3. Three\n4. Four\n`,
      ['<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>', '<ol><li>Three</li><li>Four</li></ol>'],
    ],
    [
      'a table with its head',
      `${head}| In millions | 2026 |\n| --- | --- |\n| Revenue | 5.0 |\n`,
      [
        '<table><thead><tr><th><p>In millions</p></th><th><p>2026</p></th></tr></thead><tbody><tr><td><p>Revenue</p></td>',
      ],
    ],
    [
      'links',
      `${head}See [the plan](https://acme.example/a?b=1&c=2), www.acme.example or press@acme.example.\n`,
      [
        '<a href="https://acme.example/a?b=1&amp;c=2">the plan</a>',
        '<a href="http://www.acme.example/">www.acme.example</a>',
        '<a href="mailto:press@acme.example">press@acme.example</a>.',
      ],
    ],
    [
      'pictures by their description',
      `${head}![The oven](https://acme.example/oven.jpg "Photo: Ana Ruiz")\n\n![Plan](plan.png)\n`,
      [
        '<a href="https://acme.example/oven.jpg">[Picture: The oven]</a> Photo: Ana Ruiz',
        '<p>[Picture: Plan (plan.png)]</p>',
      ],
    ],
    [
      'what stands at the end',
      `${head}## About Acme\n\nIt bakes.\n\n## Media contact\n\nTom Hale\npress@acme.example\n\n###\n`,
      [
        '<h1>About Acme</h1><p class="boilerplate">It bakes.</p><h1>Media contact</h1><p class="contact">Tom Hale<br />',
        '<p class="end-mark">###</p>',
      ],
    ],
    [
      'a legal notice',
      `${head}## Forward-looking statements\n\nThis release contains forward-looking statements.\n`,
      ['<p class="legal-notice">This release contains'],
    ],
  ])('%s', async (_, text, expected) => {
    const html = await body(text)
    for (const words of expected) expect(html).toContain(words)
  })

  test('the lines of a contact in plain text stay one paragraph', async () => {
    const long =
      'The bakery bakes bread for shops in the north of England and sells it in its own shop as well, every day.'
    const text = `Marlow Foods Opens Bakery\n\nLEEDS, May 12, 2026 – ${long}\n\nMedia contact\n\nTom Hale, Head of Press\npress@marlow.example\n`
    const bytes = await exportRelease(openDraft(toSource(text, {path: 'a.txt'})), 'docx')
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)})
    expect(value).toContain('<p>Tom Hale, Head of Press<br /><a href="mailto:press@marlow.example">')
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '#top', 'vbscript:x'])(
    'the link %s leads nowhere',
    async url =>
      expect(await body(`${head}[words](<${url}>) ![picture](<${url}>)\n`)).toContain(
        '<p>words [Picture: picture]</p>',
      ),
  )

  test('a link that leads nowhere in Word shows where it leads', async () => {
    expect(await body(`${head}See [the plan](/plan).\n`)).toContain('See the plan (/plan).')
  })
})

describe('the document', () => {
  const release = '---\ntags: [bread, ovens]\norganization: Marlow & Sons\nembargo: 2026-05-12\n---\n\n'

  test('says what it is and not who or what wrote it, when', async () => {
    const core = await part(release + head, 'docProps/core.xml')
    expect(core).toContain('<dc:title>Marlow Foods Opens Bakery</dc:title><dc:creator>Marlow &amp; Sons</dc:creator>')
    expect(core).toContain('<cp:keywords>bread, ovens</cp:keywords>')
    expect(core).not.toMatch(/created|modified|lastModifiedBy/)
  })

  test('shows the organization and the embargo on every page, and the pages', async () => {
    const header = await part(release + head, 'word/header1.xml')
    expect(header).toMatch(/Marlow &amp; Sons<.*EMBARGOED UNTIL 2026-05-12</)
    expect(await part(release + head, 'word/footer1.xml')).toMatch(/PAGE<.*> of <.*NUMPAGES</)
    expect(partsOf(await docx(head)).has('word/header1.xml')).toBe(false)
  })

  test('repeats the head of a table, tears no row, and sets numbers to the right', async () => {
    const xml = await part(
      `${head}| In millions | 2026 | Note |\n| --- | --- | --- |\n| Profit | (5.0) | new |\n`,
      'word/document.xml',
    )
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(1)
    expect(xml.match(/<w:cantSplit/g)).toHaveLength(2)
    expect(xml.match(/<w:jc w:val="right"\/>/g)).toHaveLength(2)
  })

  test('has a style for what has none, and each style that it uses', async () => {
    const parts = partsOf(
      await docx(`${release}${head}> Q\n\n- a\n  - b\n    - c\n      - d\n\n1. x\n\n   y\n\n\`c\`\n\n###\n`),
    )
    const styles = parts.get('word/styles.xml') ?? ''
    expect(styles).toContain('<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>')
    const known = new Set([...styles.matchAll(/w:styleId="(\w+)"/g)].map(match => match[1]))
    const used = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:[pr]Style w:val="(\w+)"/g)].map(
      match => match[1],
    )
    expect(used.filter(style => !known.has(style))).toEqual([])
    expect(used).toContain('ListBullet3')
  })

  test.each([
    ['en-US', 'letter', {place: 'NEW YORK'}],
    ['en-US', 'letter', {place: 'AUSTIN, Texas'}],
    ['en-US', 'letter', {place: 'TORONTO'}],
    ['en-US', 'letter', {place: 'CALGARY, Alberta'}],
    ['en-GB', 'a4', {place: 'LEEDS, England'}],
    ['en-GB', 'a4', {place: 'LONDON'}],
    ['en-US', 'a4', {place: 'MUNICH, Germany'}],
    ['en-GB', 'a4', {place: 'AUSTIN, Texas', language: 'en-GB'}],
    ['en-US', 'letter', {place: 'LEEDS, England', language: 'en-US'}],
    ['en-CA', 'letter', {place: 'LEEDS, England', language: 'en-CA'}],
    ['de', 'a4', {place: 'AUSTIN, Texas', language: 'de'}],
  ])('is in %s on %s by %j', (language, paper, {place, language: stated}: {place: string; language?: string}) => {
    const front = stated ? `---\nlanguage: ${stated}\n---\n\n` : ''
    expect(localeOf(openDraft(`${front}# Acme opens\n\n${place}, May 12, 2026 – Acme opened.\n`))).toEqual({
      language,
      paper,
    })
  })

  test('says its language and paper in its parts', async () => {
    const parts = partsOf(await docx(head))
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
    expect(parts.get('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"')
  })
})

describe('whatever the release says', () => {
  const odd = 'a\u0000b\u0001c\u000bd\u001fe\ud800f\udfffg\ufffeh\uffffi'
  const hostile = [
    `---\ntitle: "${'<b>&amp;]]>'}"\norganization: "A & <B>"\ntags: ["<x>", "&"]\nembargo: 2026-05-12\n---\n\n${head}`,
    `# ${odd}\n\nLEEDS, May 12, 2026 – ${odd} [${odd}](https://a.example/${odd}) ![${odd}](https://a.example/x.png)\n\n${odd}\n`,
    `${head}[a](http://[) [b](https://a.example/"><w:p>) [c](https://a.example/%zz) [d](https://a.example/é日) <https://a.example/${'x'.repeat(3000)}>\n`,
    `${head}{default-bullet-numbering-0} {numbers1-0} {bullets-0} $& $1\n\n1. x\n`,
    `${head}- \n- # x\n-\n\n1. - 1. - deep\n\n|a|\n|-|\n\n> - > x\n\n![]()\n\n<script>x</script>\n\n***\n`,
    '',
    '---\ntitle: x\n---\n',
  ]

  test.each(hostile.map((text, i) => [i + 1, text] as const))('the package is sound (release %i)', async (_, text) => {
    expect(faultsOf(await docx(text))).toEqual([])
  })

  test('no word is taken for a place of the library', async () => {
    const {value} = await mammoth.extractRawText({buffer: Buffer.from(await docx(hostile[3] ?? ''))})
    expect(value).toContain('{default-bullet-numbering-0} {numbers1-0} {bullets-0} $& $1')
  })

  test('a control character leaves its neighbours alone', async () => {
    const {value} = await mammoth.extractRawText({buffer: Buffer.from(await docx(`# A\u0001c\n\nLEEDS – x\u000by\n`))})
    expect(value).toContain('Ac')
    expect(value).toContain('xy')
  })
})

describe('the bytes', () => {
  const temporary = temporaryFolder()

  test.each(fixtures)('are the same again and are sound: $name', async ({path}) => {
    const bytes = await exportRelease(draftOf(path), 'docx')
    expect(faultsOf(bytes)).toEqual([])
    await new Promise(done => setTimeout(done, 5))
    expect(Buffer.from(await exportRelease(draftOf(path), 'docx')).equals(Buffer.from(bytes))).toBe(true)
  })

  test.each(['Asia/Tokyo', 'America/Los_Angeles'])('are the same from another process in %s', async TZ => {
    const path = fixtures[2]?.path ?? ''
    const output = join(temporary, `${TZ.replace('/', '-')}.docx`)
    expect(await pressrel(['export', path, '-o', output], {env: {TZ, LANG: 'de_DE.UTF-8'}})).toMatchObject({code: 0})
    expect(readFileSync(output).equals(Buffer.from(await exportRelease(draftOf(path), 'docx')))).toBe(true)
  })

  test('begin with the list of parts', async () => {
    const names = Object.keys(unzipSync(await docx(head)))
    expect(names.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
    expect(names.filter(name => name.endsWith('/'))).toEqual([])
  })
})

describe('the program', () => {
  const temporary = temporaryFolder()

  test('gives a document in a line of JSON', async () => {
    const {stdout} = await pressrel(['export', '--to', 'docx', '-f', 'ndjson', '-'], {stdin: head})
    const {output, encoding} = JSON.parse(stdout)
    expect(encoding).toBe('base64')
    expect(Buffer.from(output, 'base64').equals(Buffer.from(await docx(head)))).toBe(true)
  })

  test('answers a record with a document', async () => {
    const stdin = `${JSON.stringify({id: 'a', text: head})}\n`
    const {stdout} = await pressrel(['export', '--to', 'docx', '--input-format', 'ndjson', '-f', 'ndjson'], {stdin})
    expect(JSON.parse(stdout)).toMatchObject({id: 'a', encoding: 'base64', output: /^UEsD/})
  })

  test('writes no bytes onto a screen', () => {
    const path = join(temporary, 'a.md')
    writeFileSync(path, head)
    const screen = join(temporary, 'screen.cjs')
    writeFileSync(screen, "Object.defineProperty(process.stdout, 'isTTY', {value: true})")
    const args = ['--require', screen, 'bin/pressrel.js', 'export', '--to', 'docx', path]
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: {PATH: process.env.PATH},
    })
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain('Name a file with -o')
  })
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0

describe.skipIf(!hasOffice)(`LibreOffice${hasOffice ? '' : ' (not installed here)'}`, () => {
  const temporary = temporaryFolder()
  const convert = (to: string, files: readonly string[]) =>
    spawnSync('soffice', [
      `-env:UserInstallation=file://${temporary}/profile`,
      ...['--headless', '--convert-to', to, '--outdir', temporary],
      ...files,
    ])
  const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

  test('shows every word of every fixture, in order', async () => {
    const files = await Promise.all(
      fixtures.map(async ({name, path}) => {
        const file = join(temporary, `${name}.docx`)
        writeFileSync(file, await exportRelease(draftOf(path), 'docx'))
        return file
      }),
    )
    convert('txt:Text (encoded):UTF8', files)
    for (const {name, path} of fixtures) {
      const shown = wordsIn(readFileSync(join(temporary, `${name}.txt`), 'utf8'))
      expect(shown).toEqual(wordsIn(await exportRelease(draftOf(path), 'text')))
    }
  }, 60_000)

  const hasText = spawnSync('pdftotext', ['-v']).status === 0
  test.skipIf(!hasText)(
    'shows the embargo and the number on each page',
    async () => {
      const file = join(temporary, 'embargo.docx')
      const long = 'Marlow Foods bakes bread for shops in the north of England.\n\n'.repeat(60)
      writeFileSync(file, await docx(`---\nembargo: 2026-05-12\norganization: Marlow Foods\n---\n\n${head}${long}`))
      convert('pdf', [file])
      const {stdout} = spawnSync('pdftotext', ['-layout', join(temporary, 'embargo.pdf'), '-'], {encoding: 'utf8'})
      const pages = stdout.split('\f').filter(page => page.trim() !== '')
      expect(pages.length).toBeGreaterThan(1)
      pages.forEach((page, i) => {
        expect(page).toContain('EMBARGOED UNTIL 2026-05-12')
        expect(page).toContain(`${i + 1} of ${pages.length}`)
      })
    },
    60_000,
  )
})
