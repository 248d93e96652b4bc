import {titleFields} from '../../lexicon/index.js'
import {isNameWord, isOrganizationWord, isParticle, isTitleWord, withoutHonorifics} from './words.js'

/** A speaker as the words beside a quote give it. */
export interface SpeakerText {
  /** As written without honorifics; undefined for a post or organization alone (“the company”). */
  readonly name: string | undefined
  readonly title: string | undefined
  readonly organization: string | undefined
  readonly type: 'person' | 'organization' | 'unnamed' | 'pronoun'
  /** The stretch of the text that names the speaker, from its start. */
  readonly length: number
  /** The speakers of “Ana Ruiz and Tom Berg”. */
  readonly others: readonly string[]
}

const pronoun = /^(?:he|she|they)$/i
const unnamed =
  /^(?:an?|the|one|another|its|our|company|some)\s(?:[A-Za-zÀ-ɏ]{1,20}\s){0,3}?(?:spokes(?:person|man|woman)|sources?|officials?|analysts?|executives?|customers?|users?|representatives?)\b/iu
const theBody =
  /^(?:the|our|its|their)\s(?:company|group|firm|bank|board|ministry|department|agency|foundation|association|organi[sz]ation|commission|council|university|government|court|committee|union|report|statement|study|survey)\b/i
const thePost =
  /^(?:the|our|its|their)\s(?:\p{Lu}?[A-Za-zÀ-ɏ]+\s){0,4}?(?:ceo|chief|chairman|chairwoman|chair|president|director|minister|secretary|mayor|governor|founder|judge|manager|head|commissioner)\b/iu

/** Reads the words that stand where a speaker is expected: “Ana Ruiz, CEO of Acme”, “Acme CEO Ana Ruiz”, “she”. */
export function readSpeakerText(text: string): SpeakerText | undefined {
  const trimmed = text
    .trim()
    .replace(/^(?:\*{1,3}|[–—-]\s?)+/, '')
    .trim()
  if (trimmed === '' || trimmed.length > 260) return undefined
  const [head = '', ...rest] = splitCommas(trimmed)
  if (pronoun.test(head))
    return {
      name: undefined,
      title: undefined,
      organization: undefined,
      type: 'pronoun',
      length: head.length,
      others: [],
    }
  const nameless = readNameless(head)
  const parsed = readHead(head)
  if (!parsed) return nameless ?? undefined
  if (parsed.name === undefined) {
    const next = rest.findIndex(part => looksLikePerson(withoutHonorifics(part)))
    if (next >= 0 && next <= 2) {
      const between = rest
        .slice(0, next)
        .filter(part => !/^(?:who|which)\b/.test(part))
        .join(', ')
      const title = [parsed.title, between].filter(part => part).join(', ')
      const own = splitTitle(title)
      return {
        name: withoutHonorifics(rest[next] ?? ''),
        title: own.title ?? title,
        organization: parsed.organization ?? own.organization,
        type: 'person',
        length: trimmed.length,
        others: [],
      }
    }
    return (
      nameless ?? {
        name: undefined,
        title: parsed.title,
        organization: parsed.organization,
        type: 'pronoun',
        length: head.length,
        others: [],
      }
    )
  }
  const person = parsed.type === 'person'
  const after = person ? readAfterName(rest) : {title: undefined, organization: undefined}
  return {
    name: parsed.name,
    title: parsed.title ?? after.title,
    organization: parsed.organization ?? after.organization,
    type: person ? 'person' : 'organization',
    length: head.length,
    others: parsed.others,
  }
}

function readNameless(head: string): SpeakerText | undefined {
  const base = {name: undefined, title: undefined, organization: undefined, others: []}
  if (unnamed.test(head)) return {...base, type: 'unnamed', length: head.length}
  if (theBody.test(head)) return {...base, type: 'organization', length: head.length}
  if (thePost.test(head) && !head.split(' ').some((word, i) => i > 0 && isNameWord(word) && !isTitleWord(word)))
    return {...base, type: 'pronoun', length: head.length}
  return undefined
}

interface Head {
  readonly name: string | undefined
  readonly title: string | undefined
  readonly organization: string | undefined
  readonly type: 'person' | 'organization'
  readonly others: readonly string[]
}

/** “Alibaba Group Chairman Daniel Zhang”, “State Rep. Kim King”, “Acme CEO”, “Ana Ruiz”, “Acme Inc.” */
function readHead(head: string): Head | undefined {
  const words = head
    .replace(/^(?:and|but|then|while|when|as)\s/i, '')
    .split(/\s+/)
    .filter(word => word !== '')
  const last = lastTitleWord(words)
  if (last < 0) return readBare(words)
  const after = words.slice(last + 1)
  const first = words.findIndex(isTitleWord)
  if (after.length === 0) {
    // “Sugan Chand Founder and CEO”: name before the title, no comma.
    const before = words.slice(0, first)
    const isPerson =
      looksLikePerson(withoutHonorifics(before.join(' '))) && before.length >= 2 && !before.some(isOrganizationWord)
    if (isPerson && !/[’']s$/.test(before.at(-1) ?? '') && !isTitleWord(words[0] ?? '')) {
      return {
        name: withoutHonorifics(before.join(' ')),
        title: words.slice(first).join(' '),
        organization: undefined,
        type: 'person',
        others: [],
      }
    }
    return {
      name: undefined,
      title: words.slice(first).join(' '),
      organization: cleanOrganization(before.join(' ')),
      type: 'person',
      others: [],
    }
  }
  // “Leo Groenewegen CEO of Acme”: the post follows the name without a comma.
  const leading = withoutHonorifics(words.slice(0, first).join(' '))
  if (first >= 2 && /^(?:of|at|for)$/i.test(after[0] ?? '') && looksLikePerson(leading)) {
    const post = splitTitle(words.slice(first).join(' '))
    return {name: leading, title: post.title, organization: post.organization, type: 'person', others: []}
  }
  const nameStart = nameStartIn(after)
  const name = withoutHonorifics(after.slice(nameStart).join(' '))
  const isPerson = looksLikePerson(name) || (after.length - nameStart === 1 && isNameWord(after.at(-1) ?? ''))
  if (!isPerson) return undefined
  const title = words
    .slice(first, last + 1 + nameStart)
    .join(' ')
    .replace(/^(?:the|its)\s/i, '')
  const isOnlyHonorific = /^(?:mr|mrs|ms|dr|prof)\.?$/i.test(title)
  const lead = words.slice(0, first).join(' ')
  // “Union Minister”, “State Rep.”: a word of rank before the title belongs to it.
  const isRank = /^(?:Group|State|Union|Federal|County|Government|District|National|City)$/.test(lead)
  return {
    name,
    title: isOnlyHonorific ? undefined : isRank ? `${lead} ${title}` : title,
    organization: isRank ? undefined : cleanOrganization(lead),
    type: 'person',
    others: [],
  }
}

/** The last word of a title: a capitalised name may hold one (“Major”), so it must leave a name of its own. */
function lastTitleWord(words: readonly string[]): number {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? ''
    if (!isTitleWord(word) || titleFields.has(word.toLowerCase())) continue
    const isSurname =
      i === words.length - 1 &&
      i >= 1 &&
      /^\p{Lu}\p{Ll}/u.test(word) &&
      /^(?:King|Marshal|Bishop|Mayor|Major|Dean|Judge|Pastor|Page|Lord|Chambers|Chef|Coach|Sales)$/.test(word) &&
      words.slice(0, i).some(isTitleWord)
    if (!isSurname) return i
  }
  return -1
}

/** “for Financial Stability Tim Massad”: where the name begins at the end of words after a title. */
function nameStartIn(words: readonly string[]): number {
  if (!/^(?:of|for|at|and|&|to|in)$/i.test(words[0] ?? '')) return 0
  return Math.max(1, words.length - 2)
}

function readBare(words: readonly string[]): Head | undefined {
  const joined = words.join(' ')
  const pair = /^(.{3,40}?)\s(?:and|&)\s(.{3,40})$/.exec(joined)
  if (pair && looksLikePerson(withoutHonorifics(pair[1] ?? '')) && looksLikePerson(withoutHonorifics(pair[2] ?? ''))) {
    return {
      name: withoutHonorifics(pair[1] ?? ''),
      title: undefined,
      organization: undefined,
      type: 'person',
      others: [withoutHonorifics(pair[2] ?? '')],
    }
  }
  const at = /^(.{3,40}?)\s(?:at|of|from|with)\s(?:the\s)?(\p{Lu}.{1,60})$/u.exec(joined)
  if (at && looksLikePerson(withoutHonorifics(at[1] ?? ''))) {
    return {
      name: withoutHonorifics(at[1] ?? ''),
      title: undefined,
      organization: cleanOrganization(at[2] ?? ''),
      type: 'person',
      others: [],
    }
  }
  const name = withoutHonorifics(joined)
  const hadHonorific = name !== joined.replace(/[,\s]+$/, '')
  const parts = name.split(' ')
  if (
    parts.length === 0 ||
    parts.length > 7 ||
    !parts.every(word => isNameWord(word) || isParticle(word) || /^(?:&|and|of|for|the)$/i.test(word))
  )
    return undefined
  if (!isNameWord(parts[0] ?? '') && !isParticle(parts[0] ?? '') && !/^the$/i.test(parts[0] ?? '')) return undefined
  const isOrganization =
    !hadHonorific &&
    (parts.some(isOrganizationWord) ||
      /^the$/i.test(parts[0] ?? '') ||
      parts.some(word => /^(?:&|and|of|for)$/.test(word)))
  return {
    name: name.replace(/^the\s/i, ''),
    title: undefined,
    organization: undefined,
    type: isOrganization ? 'organization' : 'person',
    others: [],
  }
}

/** Two to five name words, no organization among them. */
export function looksLikePerson(name: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || words.length > 6) return false
  if (!words.every(word => isNameWord(word) || isParticle(word)) || words.some(isOrganizationWord)) return false
  return (
    isNameWord(words.at(-1) ?? '') &&
    !words.some(word => /^(?:The|A|An|This|In|At|By|For|And|With|From|On)$/.test(word)) &&
    !words.some(isTitleWord)
  )
}

/** What stands after “Ana Ruiz,”: title with its own commas, and organization. */
function readAfterName(parts: readonly string[]): {title: string | undefined; organization: string | undefined} {
  const own: string[] = []
  for (const part of parts) {
    if (/^(?:who|which|that|in|on|during|after|while|as|speaking|when|adding|at\sthe|has|is|was)\b/i.test(part)) break
    if (/^(?:PhD|Ph\.D\.?|MD|M\.D\.?|MBA|Jr\.?|Sr\.?|III?|IV|CPA|Esq\.?|PharmD|OBE|CBE|MP|QC|KC)$/.test(part)) continue
    own.push(part)
  }
  if (own.length === 0) return {title: undefined, organization: undefined}
  return splitTitle(own.join(', '))
}

/** “senior vice president, digital portfolio at Acme” → title and organization. */
export function splitTitle(text: string): {title: string | undefined; organization: string | undefined} {
  const clean = text
    .replace(/\s+/g, ' ')
    .replace(/[.;:,\s]+$/, match => (/\b(?:Inc|Corp|Ltd|Co|L\.P)\.$/.test(text.trim()) ? '.' : ''))
    .replace(/\s(?:who|which|that)\s.*$/, '')
    .replace(/\s\([A-Z]{2,6}\)$/, '')
    .replace(/^(?:the|a|an)\s(?=[A-Za-zÀ-ɏ]{2,20}\b)/iu, '')
    .trim()
  const possessive = /^(.{2,50}?)[’']s?\s(.{2,})$/.exec(clean)
  if (
    possessive &&
    /s?[’']s?$/.test(`${possessive[1]}’`) &&
    /^(?:\p{Lu}|the\s)/u.test(possessive[1] ?? '') &&
    isTitleWord((possessive[2] ?? '').split(' ')[0] ?? '')
  ) {
    return {title: possessive[2], organization: cleanOrganization(possessive[1] ?? '')}
  }
  const words = clean.split(' ')
  const first = words.findIndex(isTitleWord)
  if (first < 0)
    return {
      title: undefined,
      organization: words.every(word => isNameWord(word) || /^(?:of|and|the|&|for)$/i.test(word))
        ? cleanOrganization(clean)
        : undefined,
    }
  const lead = words.slice(0, first)
  const leads = lead.length > 0 && lead.every(word => isNameWord(word) || /^\d\p{L}*$|^(?:of|and|&|the)$/u.test(word))
  if (leads && !/^(?:the|our|its)$/i.test(lead.join(' '))) {
    const rest = words.slice(first).join(' ')
    const inner = /^(.*?)\s(?:at|of)\s(?:the\s)?(\p{Lu}.*)$/u.exec(rest)
    const isOwn = inner && !titleFields.has((inner[2] ?? '').split(' ')[0]?.toLowerCase() ?? '')
    return {
      title: isOwn ? inner[1] : rest,
      organization: isOwn ? cleanOrganization(inner[2] ?? '') : cleanOrganization(lead.join(' ')),
    }
  }
  return splitByPreposition(
    words.slice(leads ? 0 : Math.max(0, first - (lead.length <= 2 ? lead.length : 0))).join(' '),
  )
}

function splitByPreposition(text: string): {title: string; organization: string | undefined} {
  for (const preposition of ['at', 'with', 'of', 'for', 'from'] as const) {
    const matches = [
      ...text.matchAll(
        new RegExp(`,?\\s${preposition}\\s(?:the\\s)?(?=[\\p{Lu}\\d]|i[A-Z]|e[A-Z]|[a-z]{2,12}\\.[a-z])`, 'gu'),
      ),
    ]
    for (const match of matches) {
      const organization = text.slice(match.index + match[0].length)
      const firstWord = organization.split(/[\s,]/)[0]?.toLowerCase() ?? ''
      const isField = titleFields.has(firstWord) || (isTitleWord(firstWord) && preposition !== 'at')
      if (
        (preposition === 'of' || preposition === 'for') &&
        isField &&
        !/\b(?:Inc|Corp|Ltd|LLC|Group|Foundation|University|Institute|Association|Bank|Company)\b/.test(
          organization.split(',')[0] ?? '',
        )
      )
        continue
      return {title: text.slice(0, match.index), organization: cleanOrganization(organization)}
    }
  }
  const comma = /^(.{2,120}?),\s(\p{Lu}[^,]{1,60}(?:,\s(?:Inc|LLC|Ltd|Corp|LLP|L\.P)\.?)?)$/u.exec(text)
  const tail = comma?.[2] ?? ''
  const isOrganization =
    tail !== '' && !isTitleWord(tail.split(' ')[0] ?? '') && !titleFields.has(tail.split(' ')[0]?.toLowerCase() ?? '')
  return isOrganization
    ? {title: comma?.[1] ?? text, organization: cleanOrganization(tail)}
    : {title: text, organization: undefined}
}

function cleanOrganization(text: string): string | undefined {
  const clean = text
    .replace(/^(?:the|our|its|their|and|at|of|while|as)\s/i, '')
    .replace(/[’']s?$/, '')
    .replace(/\s(?:who|which|that|where|said|says)\b.*$/, '')
    .replace(/,\s(?:who|which|a|an|the|and|in|on|has|is|was|our|its|one)\b.*$/, '')
    .replace(/\s\((?:[A-Za-z]{2,8}:\s?)?[^)]{0,40}\)?$/, '')
    .replace(/[,;:\s]+$/, '')
    .replace(/(?<!\b(?:Inc|Corp|Ltd|Co|L\.P|N\.V|S\.A))\.$/, '')
    .trim()
  return clean === '' || !/[\p{Lu}\d]/u.test(clean) ? undefined : clean
}

/** The parts between commas; “Acme, Inc.” stays whole. */
function splitCommas(text: string): string[] {
  return text
    .replace(/,(?=\s(?:Inc|LLC|Ltd|Corp|LLP|L\.P|PLC|S\.A|N\.V|Jr|Sr)\b)/g, '\u0001')
    .split(/,\s?/)
    .map(part => part.replaceAll('\u0001', ',').trim())
    .filter(part => part !== '')
}
