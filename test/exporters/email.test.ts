import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import PostalMime, {type Email} from 'postal-mime'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {exportRelease} from '../../src/export/index.js'
import {toSource} from '../../src/source/index.js'
import {pressrel, temporaryFolder} from '../cli/run-pressrel.js'

const lead = 'LEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.\n\n'
const head = `# Marlow Foods Opens Bakery\n\n${lead}`
const contact = '## Media contact\n\nTom Hale\n+44 20 7946 0102\npress@marlow.example\n'

const email = (text: string): Promise<Uint8Array> => exportRelease(openDraft(text), 'email', {embargoed: true})
const parse = async (text: string): Promise<Email> => PostalMime.parse(await email(text))
/** The lines of the header, folded ones joined. */
const headerOf = async (text: string): Promise<readonly string[]> => {
  const [header = ''] = Buffer.from(await email(text))
    .toString('latin1')
    .split('\r\n\r\n')
  return header.replace(/\r\n[ \t]/g, ' ').split('\r\n')
}
const namesOf = (lines: readonly string[]): readonly string[] => lines.map(line => line.split(':')[0] ?? '')

const folder = new URL('../../fixtures/releases/', import.meta.url).pathname
const fixtures = readdirSync(folder).map(name => {
  const file = readdirSync(join(folder, name)).find(file => file.startsWith('input.')) ?? ''
  return {name, path: join(folder, name, file)}
})
const draftOf = (path: string) => openDraft(toSource(readFileSync(path, 'utf8'), {path}))

describe('what a mail program reads', () => {
  test.each(fixtures)('text and HTML of $name', async ({path}) => {
    const draft = draftOf(path)
    const message = await PostalMime.parse(await exportRelease(draft, 'email'))
    expect(message.text?.replace(/\r\n/g, '\n').trim()).toBe((await exportRelease(draft, 'text')).trim())
    const article = await exportRelease(draft, 'html', {fragment: true})
    expect(message.html?.replace(/\r\n/g, '\n')).toContain(article.trim())
    expect(message.attachments).toEqual([])
    expect(message.to ?? []).toEqual([])
    expect(message.subject).toBe(draft.prose.find(({role}) => role === 'headline')?.text.trim())
  })

  test('a draft: to be addressed, and dated when it is sent', async () => {
    expect(await headerOf(head + contact)).toEqual([
      'From: Tom Hale <press@marlow.example>',
      'Subject: Marlow Foods Opens Bakery',
      'X-Unsent: 1',
      'Content-Language: en-GB',
      expect.stringMatching(/^Message-ID: <[0-9a-f]{40}@marlow\.example>$/),
      'MIME-Version: 1.0',
      expect.stringMatching(/^Content-Type: multipart\/alternative; boundary="=_release-[0-9a-f]{32}-Part_1"$/),
    ])
  })

  test.each([
    [
      'EMBARGOED UNTIL May 12, 2026, 6 a.m. ET\n\n',
      'EMBARGOED UNTIL May 12, 2026, 6 a.m. ET: Marlow Foods Opens Bakery',
    ],
    ['EMBARGOED UNTIL MAY 12, 2026:\n\n', 'EMBARGOED UNTIL MAY 12, 2026: Marlow Foods Opens Bakery'],
    [
      '---\nembargo: 2026-05-12T06:00-04:00\n---\n\n',
      'EMBARGOED UNTIL 2026-05-12, 06:00-04:00: Marlow Foods Opens Bakery',
    ],
  ])('the embargo of %j stands before the headline and in the text', async (front, subject) => {
    const message = await parse(front + head)
    expect(message.subject).toBe(subject)
    expect(message.text).toMatch(/^EMBARGOED UNTIL/)
  })

  test.each([
    ['café – naïve “quotes” in Zürich', 'Ünal Çelik'],
    ['新しい工場を開設', '山田 太郎'],
    ['🎉 Marlow opens 🎉', 'Ana "The Baker" Ruiz'],
    ['=?utf-8?q?=0D=0ABcc:_evil@x.example?=', 'Tom =?utf-8?q?=0D=0ABcc:_evil@x.example?='],
    [`A ${'very '.repeat(60)}long headline`, `Tom ${'Hale '.repeat(30)}`],
    ['x'.repeat(1200), 'y'.repeat(200)],
  ])('the words %j arrive as they are, in lines that are short and ASCII', async (title, name) => {
    const text = `---\ntitle: ${JSON.stringify(title)}\ncontacts:\n  - {name: ${JSON.stringify(name)}, email: tom@marlow.example}\n---\n\n${lead}`
    const message = await parse(text)
    expect(message.subject).toBe(title)
    expect(message.from?.address).toBe('tom@marlow.example')
    expect(message.from?.name?.replaceAll('= ?', '=?')).toBe(name.trim())
    const lines = Buffer.from(await email(text))
      .toString('latin1')
      .split('\r\n')
    expect(lines.filter(line => line.length > 998 || /[^\t\x20-\x7e]/.test(line))).toEqual([])
  })
})

describe('no header comes from the release', () => {
  const known = ['From', 'Subject', 'X-Unsent', 'Content-Language', 'Message-ID', 'MIME-Version', 'Content-Type']
  const breaks = [
    '\n',
    '\r',
    '\r\n',
    '\n ',
    '\r\n\t',
    '\u0000',
    '\u000b',
    '\u000c',
    '\u0085',
    '\u2028',
    '\u2029',
    '\n\r\n',
    '%0d%0a',
    '\\r\\n',
  ]

  test.each(breaks.map(text => [JSON.stringify(text), text] as const))('through the break %s', async (_, text) => {
    const value = JSON.stringify(`A${text}Bcc: evil@x.example${text}${text}<b>`)
    const release = `---\ntitle: ${value}\norganization: ${value}\ncontacts:\n  - {name: ${value}, organization: ${value}, email: tom@marlow.example}\n---\n\n${lead}`
    const lines = await headerOf(release)
    expect(namesOf(lines).filter(name => !known.includes(name))).toEqual([])
    const message = await parse(release)
    expect(message.bcc ?? []).toEqual([])
    expect(message.from?.address).toBe('tom@marlow.example')
    expect(Buffer.from(await email(release)).toString('latin1')).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
  })

  test.each([
    'a@b.example, evil@x.example',
    'a@b.example; evil@x.example',
    'a@b.example\\r\\nBcc: evil@x.example',
    '"a, evil@x.example"@b.example',
    '<a@b.example>, <evil@x.example>',
    'group: evil@x.example;',
    'a@b.example (comment)',
    'a@evil.example@b.example',
    'a@[127.0.0.1]',
    'a',
    '@b.example',
    'a..@',
  ])('an address such as %j is none', async address => {
    const release = `---\ncontacts:\n  - {name: Tom Hale, email: "${address.replaceAll('"', '\\"')}"}\n---\n\n${head}`
    expect(namesOf(await headerOf(release))).not.toContain('From')
  })

  test.each(['Hale, Tom', 'Tom <evil@x.example>', 'Tom, evil@x.example', 'Tom: evil@x.example;', 'Tom "x" \\'])(
    'a name such as %j is one name',
    async name => {
      const message = await parse(
        `---\ncontacts:\n  - {name: ${JSON.stringify(name)}, email: tom@marlow.example}\n---\n\n${head}`,
      )
      expect(message.from).toMatchObject({name, address: 'tom@marlow.example'})
    },
  )

  test('a name without end is left out', async () => {
    const release = `---\ncontacts:\n  - {name: ${'y'.repeat(1200)}, email: tom@marlow.example}\n---\n\n${head}`
    expect(await headerOf(release)).toContain('From: tom@marlow.example')
  })

  test('nor a part from its body', async () => {
    const [, boundary = ''] = /boundary="([^"]+)"/.exec((await headerOf(head)).join('\n')) ?? []
    const message = await parse(
      `${head}--${boundary}\n\nContent-Type: text/html\n\n<script>alert(1)</script>\n\n.\n\nFrom x\n`,
    )
    expect(message.attachments).toEqual([])
    expect(message.html).not.toMatch(/<script/i)
  })
})

describe('the bytes', () => {
  const temporary = temporaryFolder()

  test('are the same from another process in another time zone', async () => {
    const path = fixtures[2]?.path ?? ''
    const output = join(temporary, 'a.eml')
    expect(await pressrel(['export', path, '-o', output], {env: {TZ: 'Asia/Tokyo'}})).toMatchObject({code: 0})
    const bytes = Buffer.from(await exportRelease(draftOf(path), 'email'))
    expect(readFileSync(output).equals(bytes)).toBe(true)
    expect(bytes.toString('latin1')).not.toMatch(/nodemailer|NmP|(?<!\r)\n|\r(?!\n)/i)
  })

  test('differ with the release', async () => {
    const id = async (text: string) => (await parse(text)).messageId
    expect(await id(head)).not.toBe(await id(`${head}More.\n`))
    expect(await id(head)).toMatch(/@pressrel\.invalid>$/)
  })

  test('hold no carriage return of the release', async () => {
    const text = `${head}One\rtwo\r\rthree\r\nfour\u2028five\n`.replaceAll('\n', '\r\n')
    expect(Buffer.from(await email(text)).toString('latin1')).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
  })
})

const python = `
import json, sys
from email import message_from_bytes, policy
out = []
for path in sys.argv[1:]:
    m = message_from_bytes(open(path, 'rb').read(), policy=policy.default)
    parts = list(m.walk())
    defects = [str(d) for p in parts for d in p.defects]
    defects += [str(d) for p in parts for h in p.values() for d in getattr(h, 'defects', ())]
    text, html = m.get_body(('plain',)), m.get_body(('html',))
    defects += [] if m.as_bytes() and text.get_content() and html.get_content() else ['no content']
    out.append({'defects': defects, 'subject': m['subject'], 'types': [p.get_content_type() for p in parts]})
print(json.dumps(out))
`
const hasPython = spawnSync('python3', ['--version']).status === 0

describe.skipIf(!hasPython)(`Python${hasPython ? '' : ' (not installed here)'}`, () => {
  const temporary = temporaryFolder()

  test('finds no fault in the messages of the fixtures', async () => {
    for (const {name, path} of fixtures) {
      const output = join(temporary, `${name}.eml`)
      expect((await pressrel(['export', path, '-o', output])).code).toBe(0)
    }
    const paths = fixtures.map(({name}) => join(temporary, `${name}.eml`))
    const {stdout} = spawnSync('python3', ['-c', python, ...paths], {encoding: 'utf8'})
    for (const {defects, types} of JSON.parse(stdout)) {
      expect(defects).toEqual([])
      expect(types).toEqual(['multipart/alternative', 'text/plain', 'text/html'])
    }
  })
})
