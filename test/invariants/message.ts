import PostalMime from 'postal-mime'

/** The headers that an exported message may have. */
const known = /^(?:From|Subject|X-Unsent|Content-Language|Message-ID|MIME-Version|Content-Type)$/

/** What is wrong with a release as a message: read by postal-mime it has its text, its page and no addressee. */
export async function messageFaults(bytes: Uint8Array, text: string): Promise<readonly string[]> {
  const raw = Buffer.from(bytes).toString('latin1')
  const message = await PostalMime.parse(bytes)
  const faults = headerFaults(raw)
  if (/[^\t\r\n\x20-\x7e]|(?<!\r)\n|\r(?!\n)/.test(raw)) faults.push('a message holds more than ASCII and CRLF')
  if (raw.split('\r\n').some(line => line.length > 998)) faults.push('a line of a message is too long')
  if (message.text?.replace(/\r\n/g, '\n').trim() !== wellFormed(text).trim()) faults.push('a message has another text')
  if (!message.html?.includes('<article')) faults.push('a message has no page')
  const others = [...(message.to ?? []), ...(message.cc ?? []), ...(message.bcc ?? []), ...message.attachments]
  if (others.length > 0) faults.push(`a message has somebody or something else: ${JSON.stringify(others)}`)
  return faults
}

function headerFaults(raw: string): string[] {
  const [header = ''] = raw.split('\r\n\r\n')
  const names = header
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map(line => line.split(':')[0] ?? '')
  return [
    ...names
      .filter(name => !known.test(name))
      .map(name => `a message has a header of its own: ${JSON.stringify(name)}`),
    ...names.filter((name, i) => names.indexOf(name) !== i).map(name => `a message has a header twice: ${name}`),
  ]
}

/** A text as bytes hold it: half of a pair of surrogates cannot be written. */
const wellFormed = (text: string): string => Buffer.from(text).toString()
