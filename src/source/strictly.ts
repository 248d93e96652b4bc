/** The text of bytes that are all in order in an encoding, byte order mark included; undefined where some are not. */
export function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}
