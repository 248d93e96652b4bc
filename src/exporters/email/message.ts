import {createHash} from 'node:crypto'
import {encodeWord} from 'nodemailer/lib/mime-funcs'
import MimeNode from 'nodemailer/lib/mime-node'
import type {Sender} from './headers.js'

/** What a message holds. */
export interface Message {
  readonly subject: string
  readonly from: Sender | undefined
  readonly language: string
  readonly text: string
  readonly html: string
}

/**
 * A draft as MIME. It has no recipient and no `Date`: a date is when a message was made ready to be sent (RFC 5322, 3.6.1), and
 * whoever sends this one has not done so yet. The name and the boundaries come from a hash of the content.
 */
export function toMime({subject, from, language, text, html}: Message): Promise<Uint8Array> {
  const hash = createHash('sha256')
    .update(JSON.stringify([subject, from, language, text, html]))
    .digest('hex')
  const closed = {textEncoding: 'Q', disableFileAccess: true, disableUrlAccess: true}
  const root = new MimeNode('multipart/alternative', {
    ...closed,
    boundaryPrefix: '=_release',
    baseBoundary: hash.slice(0, 32),
    newline: 'win',
  })
  if (from) root.setHeader('From', {name: from.name, address: from.address})
  root.setHeader('Subject', encodeSubject(subject))
  root.setHeader('X-Unsent', '1')
  root.setHeader('Content-Language', language)
  root.setHeader('Message-ID', `<${hash.slice(0, 40)}@${from?.address.split('@')[1] ?? 'pressrel.invalid'}>`)
  // A header without a value is not written; without this one nodemailer asks the clock.
  root.setHeader('Date', ' ')
  for (const [type, content] of [
    ['text/plain', text],
    ['text/html', html],
  ] as const) {
    root.createChild(`${type}; charset=utf-8`, closed).setContent(content.replace(/\r\n?/g, '\n'))
  }
  return root.build()
}

/** nodemailer encodes what is not ASCII. Words that look encoded, or are too long to be folded, are encoded too. */
const encodeSubject = (subject: string): string => (/=\?|\S{70}/.test(subject) ? encodeWord(subject, 'Q', 52) : subject)
