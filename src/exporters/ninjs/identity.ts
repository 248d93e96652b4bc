import {createHash} from 'node:crypto'
import type {Draft} from '../../draft/index.js'
import {bodyMarkdown} from '../../export/body-markdown.js'

/** The namespace of our names (RFC 9562, 6.6), made once. */
const namespace = 'b9c1b0a06e1f5d8e8f0b7c9d5a3e2f41'
const uri = /^[A-Za-z][A-Za-z0-9+.-]{1,30}:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]{1,500}$/

/**
 * The identifier of a release: the front matter's `uri`, else a `urn:uuid:` (version 5, RFC 9562) made of what the release says. The same words
 * have the same name, wherever and whenever they are exported.
 */
export function identityOf({release}: Draft): string {
  const given = release.meta.extra.uri
  if (typeof given === 'string' && uri.test(given)) return given
  const words = JSON.stringify(release.meta) + bodyMarkdown(release)
  const hash = createHash('sha1').update(Buffer.from(namespace, 'hex')).update(words, 'utf8').digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex', 0, 16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
