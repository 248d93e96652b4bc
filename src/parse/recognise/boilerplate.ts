import type {Block} from '../block.js'

/** “About Acme”: the organization, and whether the text follows in the same block. */
export interface BoilerplateStart {
  readonly organization: string
  /** True when the block itself holds the text, not only the heading. */
  readonly isInline: boolean
}

const about = /^(?:Notes? (?:for|to) Editors:?\s{1,3})?(?:Information\s)?About:?\s{1,3}(?=\S)/i

/** Reads the start of a boilerplate: a heading, a line of its own, or a paragraph that opens with the name. */
export function readBoilerplateStart(block: Block): BoilerplateStart | undefined {
  const opening = about.exec(block.text)
  if (!opening || /^about\s+\d[\d,.]*\s/i.test(block.text)) return undefined
  const rest = block.text.slice(opening[0].length)
  const isHeading = block.depth !== undefined || block.isSetApart
  if (rest.length <= 100 && (isHeading || isLine(rest))) return start(rest, false)
  const strong = block.words.marked.find(m => m.type === 'strong' && m.start <= 1 && m.end > opening[0].length)
  if (strong) return start(block.words.text.slice(strong.start, strong.end).trim().replace(about, ''), true)
  const colon = /^([^:.!?]{2,80}):\s{0,2}(?=\S)/.exec(rest)?.[1]
  if (colon) return start(colon, true)
  const repeated = repeatedName(rest)
  return repeated ? start(repeated, true) : undefined
}

function start(name: string, isInline: boolean): BoilerplateStart | undefined {
  const organization = name
    .replace(/^the\s/, '')
    .replace(/\s(?:&|and)\s(?:its|our|their)\s.*$/i, '')
    .replace(/[:.\s]{1,4}$/, match => (/\./.test(match) ? '.' : ''))
    .trim()
  return organization === '' ? undefined : {organization, isInline}
}

/** A line of its own: starts like a name, no sentence. */
function isLine(rest: string): boolean {
  if (/[!?]$/.test(rest) || (/\.$/.test(rest) && !/\b(?:Inc|Corp|Co|Ltd|LLC|L\.P|N\.V|S\.A|Plc)\.$/i.test(rest)))
    return false
  return /^(?:the\s)?[\p{Lu}\d“"]|^[a-z]{1,3}\p{Lu}/u.test(rest) || /^us$/i.test(rest)
}

/** “Acme Robotics Acme Robotics is …”: the heading ran into the text, with or without a space. */
function repeatedName(rest: string): string | undefined {
  for (let length = Math.min(60, rest.length >> 1); length >= 3; length--) {
    const name = rest.slice(0, length).trimEnd()
    if (!/^(?:the\s)?[\p{Lu}\d]/u.test(name)) continue
    const text = rest
      .slice(length)
      .trimStart()
      .replace(/^The\s/, '')
    if (name.length >= 3 && text.startsWith(name.replace(/^the\s/i, ''))) return name
  }
  return undefined
}
