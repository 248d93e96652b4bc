import type {Element, ElementContent} from 'hast'
import {wireNames} from '../../lexicon/index.js'
import {attributeOf, wordsOf} from '../hast.js'
import type {Cleaning} from './types.js'

/** The name of a wire in a dateline is no link of the release. */
const wires = new Set(wireNames.map(name => name.toLowerCase()))

/** Longest address that is kept; data hides in longer ones. */
const longest = 2000

/**
 * A link with its whole address, or its words alone where the address leads nowhere: to a place in the page, to a script. The words of an
 * e-mail or telephone link say the address themselves.
 */
export function cleanLink(link: Element, children: ElementContent[], {base}: Cleaning): ElementContent[] {
  const hidden = hiddenAddress(link)
  if (hidden !== undefined) return [{type: 'text', value: hidden}]
  const written = attributeOf(link, 'href') ?? ''
  const words = wordsOf(link)
  if (/^tel:/i.test(written)) return children
  const mail = /^mailto:([^?]{1,200})/i.exec(written)?.[1]
  if (mail !== undefined && (words.toLowerCase().includes(mail.toLowerCase()) || words.includes('@'))) return children
  const href = addressOf(written, base)
  if (href === undefined || words === href || wires.has(words.toLowerCase())) return children
  return [{type: 'element', tagName: 'a', properties: {href}, children}]
}

/** A picture with its whole address; one without, and those of a few points that count readers, are left out. */
export function cleanImage(image: Element, {base, onPicture}: Cleaning): ElementContent[] {
  const sources = ['src', 'dataSrc', 'dataLazySrc', 'dataOriginal'].map(name => attributeOf(image, name))
  const written = sources.find(source => source !== undefined && !/^data:/i.test(source))
  const isTiny = ['width', 'height'].some(name => Number(image.properties[name] ?? 99) <= 3)
  const src = written === undefined ? undefined : addressOf(written, base)
  if (src === undefined || isTiny) {
    if (!isTiny) onPicture?.(image)
    return []
  }
  const {alt, title} = image.properties
  return [{type: 'element', tagName: 'img', properties: {src, alt, title}, children: []}]
}

/** An address in full where it can be; relative ones stay as they are where it is not known what they are relative to. */
function addressOf(written: string, base: string | undefined): string | undefined {
  const text = written.trim()
  if (text === '' || text.startsWith('#') || text.length > longest) return undefined
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined
  if (url) return /^(?:https?|mailto|ftp):$/.test(url.protocol) ? url.href : undefined
  return /^[\w%./?=&~+-]{1,300}$/.test(text) ? text : undefined
}

/** The address that Cloudflare hides from robots: each byte of the hexadecimal text XOR the first. */
function hiddenAddress(link: Element): string | undefined {
  const code = attributeOf(link, 'dataCfemail')
  if (code === undefined || !/^(?:[0-9a-f]{2}){4,100}$/i.test(code)) return undefined
  const bytes = Buffer.from(code, 'hex')
  const key = bytes[0] ?? 0
  return String.fromCharCode(...[...bytes.subarray(1)].map(byte => byte ^ key))
}
