/** 0x80 to 0x9f of Windows-1252. Source: WHATWG Encoding, index windows-1252; Node 20 reads them as Latin-1 controls. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Reads Windows-1252, which holds Latin-1; every byte is a character. */
export function readWindows1252(bytes: Uint8Array): string {
  let value = ''
  for (const byte of bytes) value += byte >= 0x80 && byte <= 0x9f ? upper[byte - 0x80] : String.fromCharCode(byte)
  return value
}
