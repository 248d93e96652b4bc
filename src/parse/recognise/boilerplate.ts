import {bodies, documents, legalForms} from '../../lexicon/index.js'
import type {Block} from '../block.js'
import {lastAbbreviation, opensWithCapital} from '../phrases.js'

/** “About Acme”: whom a boilerplate describes. */
export interface BoilerplateStart {
  readonly organization: string
}

/** About · Information About · Notes to Editors: About · *About: */
const about = /^(?:Notes? (?:for|to) Editors:?\s{1,3})?(?:Information\s)?About:?\s{1,3}(?=\S)/i

/** “**About Acme Robotics **”: a space before the closing stars keeps it from being bold. */
const looseBold = /^\*\*About\s{1,3}([^*\n]{2,100})\*\*\s/i

const longestName = 160

/** Reads the start of a boilerplate: a heading, a line of its own, or a paragraph that opens with the name. */
export function readBoilerplateStart(block: Block): BoilerplateStart | undefined {
  const loose = block.text.startsWith('**') ? looseBold.exec(block.text)?.[1] : undefined
  if (loose) return start(loose)
  const opening = about.exec(block.text)
  if (!opening || /^about\s+\d[\d,.]*\s/i.test(block.text)) return undefined
  const rest = block.text.slice(opening[0].length)
  if (isThing(rest)) return undefined
  const isHeading = block.depth !== undefined || block.isSetApart
  if (rest.length <= 100 && (isHeading || isLine(rest))) return start(rest)
  const strong = block.words.marked.find(m => m.type === 'strong' && m.start <= 1 && m.end > opening[0].length)
  if (strong) return start(block.words.text.slice(strong.start, strong.end).trim().replace(about, ''))
  const name = repeatedName(rest) ?? /^([^:.!?–—]{2,80}?)(?::|\s[–—])\s{0,2}(?=\S)/.exec(rest)?.[1]
  return name ? start(name) : undefined
}

/** “**Acme Robotics**”, a line break, “Acme Robotics is …”: among the standing texts at the end, a boilerplate. */
export function readNamedBoilerplate({words, text, depth}: Block): BoilerplateStart | undefined {
  const strong = words.marked.find(m => m.type === 'strong' && m.start === 0)
  if (depth !== undefined || !strong || strong.end > 80) return undefined
  const name = words.text.slice(0, strong.end).trim()
  const [first = '', second = ''] = name.split(' ')
  const opening = `${first} ${second}`.trim()
  const isRepeated = text.length > 120 && words.text.slice(strong.end).trimStart().startsWith(opening)
  return isRepeated && opensWithCapital(name) && !/[:.?!]$/.test(name) ? {organization: name} : undefined
}

/** “About the survey”, “About this report”: a thing with a small letter, and no organization (“About the company”). */
const thing = /^(?:the|this|these|that|those|an?)\s([a-z][a-z-]{2,30}(?:\s[a-z][a-z-]{1,30}){0,5}):?$/

function isThing(rest: string): boolean {
  const words = thing.exec(rest)?.[1]?.split(' ')
  return words !== undefined && !words.some(word => bodies.has(word) && !documents.has(word))
}

function start(name: string): BoilerplateStart | undefined {
  const organization = name
    .slice(0, longestName)
    .replace(/^the\s/, '')
    .replace(/:?\s{1,2}\(?(?:https?:\/\/|www\.).{0,160}$/i, '')
    .replace(/\s\([^()]{0,160}$/, '')
    .replace(/\s(?:&|and)\s(?:its|our|their)\s.{0,160}$/i, '')
    .replace(/[:.\s]{1,4}$/, match => (match.includes('.') ? '.' : ''))
    .trim()
  return organization === '' ? undefined : {organization}
}

/** A line of its own: starts like a name, no sentence. */
function isLine(rest: string): boolean {
  const isSentence = /[!?]$/.test(rest) || (rest.endsWith('.') && !legalForms.has(lastAbbreviation(rest)))
  if (isSentence) return false
  const name = rest.replace(/^the\s/, '')
  return opensWithCapital(name) || /^[\d“"]|^[a-z]{1,3}[A-Z]/.test(name) || rest.toLowerCase() === 'us'
}

/** “Acme Robotics Acme Robotics is …”: the heading ran into the text, with or without a space. */
function repeatedName(rest: string): string | undefined {
  const opening = rest.replace(/^the\s/, '')
  if (!opensWithCapital(opening) && !/^\d/.test(opening)) return undefined
  for (let length = Math.min(60, rest.length >> 1); length >= 3; length--) {
    const name = rest.slice(0, length).trimEnd()
    const text = rest
      .slice(length)
      .trimStart()
      .replace(/^The\s/, '')
    if (name.length >= 3 && text.startsWith(name.replace(/^the\s/i, ''))) return name
  }
  return undefined
}
