import {decode} from '../../source/index.js'

/** `<meta charset="windows-1252">` · `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">` · `<?xml encoding="…"?>` */
const declared = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s{0,4}=\s{0,4}["']?\s{0,4}([A-Za-z][\w:.-]{1,40})/i

/** How much of a page may stand before what it says of its encoding. Source: WHATWG HTML, prescanning a byte stream. */
const reach = 4096

/**
 * The text of a page: as its byte order mark says, else as asked for, else as the page says, else as any text is read. Throws `E_READ`
 * for what is no text.
 */
export function decodePage(bytes: Uint8Array, path: string, encoding: string | undefined): string {
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf8 || isUtf16) return decode(bytes, {path}).value.replace('\uFEFF', '')
  const label = encoding ?? labelIn(bytes)
  // What cannot be read as text at all is refused by the usual reading.
  if (encoding === undefined && label !== undefined) decode(bytes.subarray(0, reach), {path})
  return decode(bytes, {path, encoding: label}).value
}

/** The encoding that a page says, if there is one of that name; UTF-16 is not believed, since the words were read as ASCII. */
function labelIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, reach))
  const label = declared.exec(head)?.[1]?.toLowerCase()
  // UTF-8 may be claimed in vain: without a label, what is no UTF-8 is read as Windows-1252.
  if (label === undefined || label.startsWith('utf-16') || /^utf-?8$/.test(label)) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
