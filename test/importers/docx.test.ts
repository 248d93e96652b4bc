import {readFileSync} from 'node:fs'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import type {PressrelError} from '../../src/errors.js'
import {type Imported, importRelease} from '../../src/import/index.js'
import {limits} from '../../src/import/limits.js'

const fixture = new URL('../../fixtures/imports/word-document/input.docx', import.meta.url).pathname
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const rels =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string): string => `<w:p>${content}</w:p>`
const lead =
  'LEEDS, England, May 12, 2026 – Borel Foods today opened a bakery in Leeds that makes 40,000 loaves a day for shops in the north.'

/** A document of Word's own making, as small as one can be. */
function documentOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`
  const all = {'[Content_Types].xml': types, '_rels/.rels': rels, 'word/document.xml': document, ...parts}
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

const read = (bytes: Uint8Array, options = {}): Promise<Imported> =>
  importRelease(bytes, 'docx', {path: 'q3.docx', ...options})
const failure = (bytes: Uint8Array): Promise<PressrelError> =>
  read(bytes).then(
    () => Promise.reject(new Error('was read')),
    error => error,
  )
const headline = paragraph(run('Borel Foods Opens Bakery in Leeds'))

describe('what is no Word document is named', () => {
  const zip = (name: string): Uint8Array => zipSync({[name]: strToU8('x')})
  const ole = (text: string): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(text, 'utf16le'),
    ])
  test.each([
    ['nothing', new Uint8Array(), 'is empty'],
    ['an old document', ole('WordDocument'), 'is an old Word document (.doc)'],
    ['a protected one', ole('EncryptedPackage'), 'is protected by a password'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'is a PDF'],
    ['rich text', strToU8('{\\rtf1 Hello}'), 'is a document in Rich Text Format'],
    ['a page', strToU8('<!doctype html><p>Hello'), 'is a web page'],
    ['a text', strToU8('Hello'), 'is no Word document'],
    ['a workbook', zip('xl/workbook.xml'), 'is an Excel workbook and no Word document'],
    ['slides', zip('ppt/presentation.xml'), 'is a PowerPoint presentation and no Word document'],
    ['OpenDocument', zip('content.xml'), 'is an OpenDocument file and no Word document'],
    ['Pages', zip('Index/Document.iwa'), 'is a document of Pages, Numbers or Keynote and no Word document'],
    ['any archive', zip('a.txt'), 'is a ZIP archive and no Word document'],
  ])('%s', async (_, bytes, message) => {
    const error = await failure(bytes)
    expect([error.code, error.message, error.file]).toEqual(['E_READ', message, 'q3.docx'])
    expect(error.hint).toBeTruthy()
  })

  test('a document that breaks off is damaged', async () => {
    const bytes = documentOf(headline)
    const error = await failure(bytes.subarray(0, bytes.length - 400))
    expect([error.code, error.name]).toEqual(['E_READ', 'PressrelError'])
  })

  test('a document without words holds no text', async () => {
    expect((await failure(documentOf(paragraph('')))).message).toBe('holds no text')
  })
})

describe('what is dangerous is refused', () => {
  test('a part that unpacks to more than the limit, whatever the archive says of its size', async () => {
    const bomb = zipSync({'word/document.xml': [new Uint8Array(limits.part + 1_000_000), {level: 9}]})
    expect(bomb.length).toBeLessThan(100_000)
    // The archive lies: both its headers say ten bytes.
    const bytes = Buffer.from(bomb)
    bytes.writeUInt32LE(10, 22)
    bytes.writeUInt32LE(10, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
    expect((await failure(bytes)).code).toBe('E_LIMIT')
    expect((await failure(bomb)).code).toBe('E_LIMIT')
  })

  test('a document type, with which entities grow or fetch', async () => {
    const evil = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:styles ${w}/>`
    const error = await failure(documentOf(headline, {'word/styles.xml': evil}))
    expect([error.code, error.message]).toEqual([
      'E_READ',
      'holds a document type definition, which no word processor writes',
    ])
  })

  test('instructions for other programs, one inside the other', async () => {
    const error = await failure(documentOf(headline, {'word/styles.xml': `<w:styles ${w}>${'<?a '.repeat(100_000)}`}))
    expect([error.code, error.message]).toEqual([
      'E_READ',
      'holds a crowd of processing instructions, which no word processor writes',
    ])
  })

  test('elements nested deeper than anybody nests them', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(30_000)}${'</w:sdtContent></w:sdt>'.repeat(30_000)}`
    expect((await failure(documentOf(deep))).code).toBe('E_LIMIT')
  })
})

describe('what Word would show otherwise is told', () => {
  test('tracked changes by kind, with their number, their authors and first words', async () => {
    const change = (name: string, author: string, content: string): string =>
      `<w:${name} w:id="1" w:author="${author}">${content}</w:${name}>`
    const deleted = '<w:r><w:delText>a small </w:delText></w:r>'
    const text =
      run(lead) +
      change('ins', 'Ana Ruiz', run('very ')) +
      change('del', 'Tom Berg', deleted) +
      change('ins', 'Tom Berg', run('big'))
    const {markdown, notes} = await read(documentOf(headline + paragraph(text)))
    expect(markdown).toContain('north.very big')
    expect(notes.map(({kind, message, excerpt}) => [kind, message, excerpt])).toEqual([
      [
        'check',
        '2 tracked insertions by Ana Ruiz and Tom Berg were read as part of the text; accept or reject changes in Word first',
        'very · big',
      ],
      ['check', '1 tracked deletion by Tom Berg was left out; accept or reject changes in Word first', 'a small'],
    ])
  })

  test('comments with all their words', async () => {
    const comments = `<w:comments ${w}><w:comment w:id="0" w:author="Legal">${paragraph(run('Has Ana approved this?'))}</w:comment></w:comments>`
    const {notes} = await read(documentOf(headline + paragraph(run(lead)), {'word/comments.xml': comments}))
    expect(notes).toContainEqual({kind: 'check', message: 'a comment by Legal was left out: Has Ana approved this?'})
  })

  test('hidden and struck words, which are kept', async () => {
    const styled = (style: string, text: string): string => `<w:r><w:rPr><w:${style}/></w:rPr><w:t>${text}</w:t></w:r>`
    const {markdown, notes} = await read(
      documentOf(headline + paragraph(run(`${lead} `) + styled('vanish', 'Secret.') + styled('strike', 'Wrong.'))),
    )
    expect(markdown).toContain('Secret.')
    expect(markdown).toContain('Wrong.')
    expect(notes.map(({excerpt}) => excerpt)).toEqual(['Secret.', 'Wrong.'])
  })
})

describe('pictures', () => {
  test('are kept under plain names where a folder is named', async () => {
    const {markdown, pictures = []} = await read(readFileSync(fixture), {pictures: '../my pictures'})
    expect(markdown).toContain('![The new plant in Leeds](../my%20pictures/picture-1.png)')
    expect(pictures.map(({name}) => name)).toEqual(['picture-1.png'])
    expect(pictures[0]?.bytes[1]).toBe('P'.charCodeAt(0))
  })

  test('are told where they are left out', async () => {
    const {markdown, notes, pictures} = await read(readFileSync(fixture))
    expect(markdown).not.toContain('![')
    expect(pictures).toBeUndefined()
    expect(notes).toContainEqual({
      kind: 'check',
      message: 'a picture was left out; --images FOLDER keeps pictures',
      excerpt: 'The new plant in Leeds',
    })
  })
})

test('the date that the caller gives stands where the document states none', async () => {
  const undated = paragraph(run(lead.replace(', May 12, 2026', '')))
  expect((await read(documentOf(headline + undated), {date: '2026-05-13'})).markdown).toMatch(
    /^---\ndate: 2026-05-13\n/,
  )
  expect((await read(documentOf(headline + paragraph(run(lead))), {date: '2026-05-13'})).markdown).toMatch(
    /^---\ndate: 2026-05-12\n/,
  )
})
