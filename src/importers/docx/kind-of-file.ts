import {PressrelError} from '../../errors.js'

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte)

/** `EncryptedPackage` in UTF-16, as a protected document holds it. */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le')

/** Refuses bytes that are no ZIP archive, and says what they are. Throws `E_READ`. */
export function refuseOtherFiles(bytes: Uint8Array, file: string): void {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return
  if (bytes.length === 0) refuse(file, 'is empty', 'Save the document again')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encrypted))
      refuse(file, 'is protected by a password', 'Open it in Word and save it without the password')
    refuse(file, 'is an old Word document (.doc)', 'Open it in Word and save it as .docx')
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    refuse(file, 'is a PDF', 'Ask for the document that it was made of, or copy its text into a .txt file')
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart()
  if (head.startsWith('{\\rtf'))
    refuse(file, 'is a document in Rich Text Format', 'Open it in Word and save it as .docx')
  if (/^<(?:!doctype html|html)/i.test(head)) refuse(file, 'is a web page', 'Say --from html, or name it .html')
  refuse(file, 'is no Word document', 'Check whether it is the right file')
}

/** What an archive is that holds no Word document, by a file in it. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook/, 'an Excel workbook'],
  [/^ppt\/presentation/, 'a PowerPoint presentation'],
  [/^Index\/(?:Document|Metadata)\.iwa$|^index\.apxl$|^Index\.zip$/, 'a document of Pages, Numbers or Keynote'],
  [/^META-INF\/container\.xml$/, 'an e-book'],
  [/^content\.xml$/, 'an OpenDocument file'],
]

/** Refuses an archive without a Word document in it. Throws `E_READ`. */
export function refuseOtherArchives(names: readonly string[], file: string): never {
  const kind = others.find(([pattern]) => names.some(name => pattern.test(name)))?.[1]
  if (kind === undefined)
    refuse(file, 'is a ZIP archive and no Word document', 'Unpack it, and import the document in it')
  refuse(file, `is ${kind} and no Word document`, 'Save it as .docx, or copy its text into a .txt file')
}

function refuse(file: string, what: string, hint: string): never {
  throw new PressrelError('E_READ', what, {file, hint})
}
