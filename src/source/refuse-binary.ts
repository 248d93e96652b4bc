import {PressrelError} from '../errors.js'

const kinds: readonly {readonly name: string; readonly head: readonly number[]}[] = [
  {name: 'a PDF', head: [0x25, 0x50, 0x44, 0x46]},
  {name: 'a Word document or a ZIP archive', head: [0x50, 0x4b, 3, 4]},
  {name: 'an old Word document', head: [0xd0, 0xcf, 0x11, 0xe0]},
  {name: 'a PNG picture', head: [0x89, 0x50, 0x4e, 0x47]},
  {name: 'a JPEG picture', head: [0xff, 0xd8, 0xff]},
  {name: 'a GIF picture', head: [0x47, 0x49, 0x46, 0x38]},
  {name: 'a compressed file', head: [0x1f, 0x8b]},
]

/** Refuses bytes that begin like a file of a kind that is no text. Throws `E_READ`. */
export function refuseKnownKinds(bytes: Uint8Array, path: string): void {
  const kind = kinds.find(({head}) => head.every((byte, i) => bytes[i] === byte))
  if (kind) throw binary(kind.name, path)
}

/** Refuses a text with U+0000 in it. Throws `E_READ`. */
export function refuseZeros(value: string, path: string): void {
  if (value.includes('\0')) throw binary('a binary file', path)
}

/** Refuses bytes in no Unicode of which too many are controls; a text has its line endings, tabs and form feeds. Throws `E_READ`. */
export function refuseControls(bytes: Uint8Array, path: string): void {
  let controls = 0
  for (const byte of bytes) if (byte < 32 && (byte < 9 || byte > 13)) controls++
  if (controls * 20 > bytes.length) throw binary('a binary file', path)
}

function binary(kind: string, file: string): PressrelError {
  return new PressrelError('E_READ', `is ${kind}, not a text`, {
    file,
    hint: 'Save the release as Markdown (.md) or plain text (.txt)',
  })
}
