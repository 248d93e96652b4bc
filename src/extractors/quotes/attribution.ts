import type {Span} from '../../source/index.js'
import {readSpeakerText, type SpeakerText} from './speaker-text.js'
import {anyVerb, fullVerb} from './words.js'

/** Words that say who speaks. Spans into the text they were read from. */
export interface Attribution {
  readonly speaker: SpeakerText
  /** The words that name the speaker. */
  readonly mention: Span
  /** The verb or phrase; undefined for a colon or a bare name. */
  readonly cue: Span | undefined
  /** Where the attribution ends. */
  readonly end: number
}

const adverb = '(?:(?:also|then|further|later|now|has|have|had|recently|publicly|jointly|\\p{Ll}{3,14}ly)\\s)'
/** , said Ana Ruiz … */
const verbFirst = new RegExp(
  `^[\\s,.–—-]{0,4}(?<verb>${fullVerb}|explains)\\s(?!(?:in|at|on|that|the\\sfollowing|during|after|to|by)\\b)`,
  'iu',
)
/** , according to Ana Ruiz … */
const accordingTo = /^[\s,.–—-]{0,4}(?<verb>according\sto)\s/i
/** , Ana Ruiz, CEO of Acme, said */
const verbLast = new RegExp(`(?<verb>(?<![A-Za-zÀ-ɏ-])(?:${fullVerb}))(?![A-Za-zÀ-ɏ-])`, 'giu')

/** Reads an attribution that follows a quotation: `text` begins right after the closing mark. */
export function attributionAfter(text: string): Attribution | undefined {
  const clause = text.slice(0, sentenceEnd(text))
  const first = verbFirst.exec(clause) ?? accordingTo.exec(clause)
  if (first?.groups?.verb) {
    const from = first[0].length
    const words = speakerClause(clause.slice(from))
    const speaker = readSpeakerText(words)
    if (speaker)
      return finish(
        text,
        speaker,
        words,
        from,
        {start: first[0].lastIndexOf(first.groups.verb), length: first.groups.verb.length},
        from + words.length,
      )
  }
  return subjectFirst(text, clause) ?? bareAfter(text, clause)
}

function subjectFirst(text: string, clause: string): Attribution | undefined {
  for (const match of clause.matchAll(verbLast)) {
    if (match.index > 200) break
    const lead = /^[\s,.–—-]{0,4}(?:and\s)?/.exec(clause)?.[0].length ?? 0
    const subject = clause
      .slice(lead, match.index)
      .replace(/[\s,*]+$/, '')
      .replace(new RegExp(`\\s${adverb}?$`, 'iu'), '')
    const trimmed = subject.replace(/\s(?:also|then|further|later|has|had|\p{Ll}{3,14}ly)$/iu, '')
    const speaker = readSpeakerText(trimmed)
    if (!speaker || (speaker.type === 'organization' && speaker.name === undefined && !/^the/i.test(trimmed))) continue
    return finish(
      text,
      speaker,
      trimmed,
      lead,
      {start: match.index, length: match[0].length},
      match.index + match[0].length,
    )
  }
  return undefined
}

/** — Ana Ruiz, CEO of Acme · , Ana Ruiz, CEO of Acme. */
function bareAfter(text: string, clause: string): Attribution | undefined {
  const lead = /^[\s,.]{0,3}(?:[–—―-]{1,3}\s?|~\s?)?/.exec(clause)?.[0] ?? ''
  const words = clause.slice(lead.length).replace(/[.\s]+$/, '')
  const rest = text.slice(clause.length).trim()
  if (words.length < 5 || words.length > 200 || rest !== '') return undefined
  const speaker = readSpeakerText(words)
  if (!speaker?.name || speaker.type !== 'person') return undefined
  const isSigned = /[–—―~-]/.test(lead)
  if (speaker.title === undefined && (!isSigned || lead.includes('-'))) return undefined
  if (speaker.name.split(' ').length < 2) return undefined
  return finish(text, speaker, words, lead.length, undefined, lead.length + words.length)
}

function finish(
  text: string,
  speaker: SpeakerText,
  words: string,
  from: number,
  verb: {start: number; length: number} | undefined,
  end: number,
): Attribution {
  const start = from + (/^\s*/.exec(words)?.[0].length ?? 0)
  const length = mentionLength(words.trimStart(), speaker)
  return {
    speaker,
    mention: {start, end: Math.min(text.length, start + length)},
    cue: verb && {start: verb.start, end: verb.start + verb.length},
    end,
  }
}

function mentionLength(words: string, speaker: SpeakerText): number {
  if (speaker.name === undefined) return Math.min(words.length, speaker.length)
  const at = words.lastIndexOf(speaker.name.split(' ').at(-1) ?? '')
  const head = words.split(',')[0]?.length ?? words.length
  return Math.max(
    Math.min(words.length, head),
    at >= 0 && at < head + 60 && head < at + 2 && speaker.title !== undefined ? Math.min(words.length, head) : 0,
    1,
  )
}

/** The words of the speaker after a verb: up to the sentence's end or what says where and when. */
function speakerClause(text: string): string {
  const stop =
    /(?:,\s(?:in\s(?:a|an|the)|at\s(?:a|the)\s(?:\p{Ll}+\s){0,2}(?:conference|event|press|meeting|launch|ceremony)|during|after|while|when|adding|noting|on\s(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|speaking|as\sthe)\b|\s(?:in\sa\s(?:\p{Ll}+\s){0,2}(?:statement|release|interview|letter|post|blog|video)|today|on\s(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|during\sthe|at\sthe\s(?:launch|event|ceremony|opening)|of\sthe\s(?:deal|move|news|announcement|partnership|launch|award|acquisition|appointment|award|result|findings))\b)/iu.exec(
      text,
    )
  return (stop ? text.slice(0, stop.index) : text).replace(/[\s.,:;]+$/, found =>
    /^\./.test(found) && /\b(?:Inc|Corp|Ltd|Co|Jr|Sr|L\.P|Ph\.D|M\.D)$/.test(text.slice(0, text.length - found.length))
      ? '.'
      : '',
  )
}

const accordingBefore = /(?:^|[.!?]\s|,\s)(?<verb>according\sto)\s(?<who>[^,“”"]{2,80}(?:,\s[^“”"]{2,100}?)?),?\s?$/i
const colonOnly = /[:]\s*$/

/** Reads an attribution that comes before a quotation: `text` ends right before the opening mark. */
export function attributionBefore(text: string, isFragment: boolean): Attribution | undefined {
  const start = sentenceStart(text)
  const sentence = text.slice(start)
  const according = accordingBefore.exec(sentence)
  if (according?.groups?.who && according.groups.verb) {
    const from = sentence.lastIndexOf(according.groups.who)
    const speaker = readSpeakerText(according.groups.who)
    const verbAt = sentence.toLowerCase().lastIndexOf('according to')
    if (speaker)
      return shift(
        finish(sentence, speaker, according.groups.who, from, {start: verbAt, length: 12}, sentence.length),
        start,
      )
  }
  const verbs = [
    ...sentence.matchAll(new RegExp(`(?<![A-Za-zÀ-ɏ-])(?:${isFragment ? anyVerb : fullVerb})(?![A-Za-zÀ-ɏ-])`, 'giu')),
  ]
  for (const match of isFragment ? verbs : verbs.reverse()) {
    const tail = sentence.slice(match.index + match[0].length)
    const isNear =
      /^[\s,:*]{0,6}$/.test(tail) ||
      /^\s(?:that|of\sthe\s\w{1,20}|in\s(?:a|an|the|his|her)\s[^“”"]{2,60}|at\s[^“”"]{2,60}|on\s[^“”"]{2,60}|the\sfollowing|about\s[^“”"]{2,40}|to\s[^“”"]{2,40}|during\s[^“”"]{2,60}|delegates|reporters)[\s,:]{0,3}$/i.test(
        tail,
      )
    if (!isFragment && !isNear) continue
    if (isFragment && tail.length > 110) continue
    const attribution = subjectBefore(sentence, match.index, match[0])
    if (attribution) return shift(attribution, start)
    const inverted = /^\s(?<who>\p{Lu}[^“”"]{2,120}?)[,:]\s*$/u.exec(tail)
    const speaker = inverted?.groups?.who ? readSpeakerText(inverted.groups.who) : undefined
    if (inverted?.groups?.who && speaker)
      return shift(
        finish(
          sentence,
          speaker,
          inverted.groups.who,
          match.index + match[0].length + 1,
          {start: match.index, length: match[0].length},
          sentence.length,
        ),
        start,
      )
  }
  return isFragment ? undefined : colonBefore(sentence, start)
}

/** The subject before a verb: the longest tail of the words before it that reads like a speaker. */
function subjectBefore(sentence: string, verbAt: number, verb: string): Attribution | undefined {
  const before = sentence
    .slice(0, verbAt)
    .replace(/[\s,*]+$/, '')
    .replace(/\s(?:also|then|further|later|has|had|publicly|\p{Ll}{3,14}ly)$/iu, '')
    .replace(/,$/, '')
  const lead =
    /^(?:[\s*]|\d{1,2}\s|(?:In|On|At|During|Commenting|Speaking|Announcing|After|Following|As|While|Meanwhile|However|Additionally|Today|Yesterday)\b[^,]{0,120},\s)*/u.exec(
      before,
    )?.[0].length ?? 0
  for (const from of [lead, ...clauseStarts(before, lead)]) {
    const words = before.slice(from)
    const speaker = readSpeakerText(words)
    if (!speaker) continue
    return finish(sentence, speaker, words, from, {start: verbAt, length: verb.length}, sentence.length)
  }
  return undefined
}

function clauseStarts(text: string, from: number): readonly number[] {
  return [...text.slice(from).matchAll(/(?:,\s|\s(?:and|but|as|that|when|while)\s|\)\s|[–—]\s|\.\s)(?=[\p{L}])/gu)].map(
    match => from + match.index + match[0].length,
  )
}

/** “Ana Ruiz, CEO of Acme:” */
function colonBefore(sentence: string, start: number): Attribution | undefined {
  if (!colonOnly.test(sentence)) return undefined
  const words = sentence.replace(/[:\s*]+$/, '')
  const speaker = readSpeakerText(words)
  if (!speaker?.name || words.length > 200) return undefined
  return shift(finish(sentence, speaker, words, 0, undefined, sentence.length), start)
}

function shift(attribution: Attribution, by: number): Attribution {
  const {mention, cue} = attribution
  return {
    ...attribution,
    mention: {start: mention.start + by, end: mention.end + by},
    cue: cue && {start: cue.start + by, end: cue.end + by},
    end: attribution.end + by,
  }
}

const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Inc|Corp|Ltd|Co|Jr|Sr|St|Rep|Sen|Gov|Gen|Lt|Col|Capt|Smt|Hon|No|U\.S|Ph\.D|M\.D|[\p{Lu}])$/u

/** Where the sentence ends that a text begins with. */
export function sentenceEnd(text: string): number {
  for (const match of text.matchAll(/[.!?](?=\s|$)/g)) {
    if (match.index < 2) continue
    if (
      match[0] === '.' &&
      abbreviation.test(text.slice(0, match.index)) &&
      match.index < text.trimEnd().length - 1 &&
      !/^\.\s[“"‘]/.test(text.slice(match.index, match.index + 3))
    )
      continue
    return match.index + 1
  }
  return text.length
}

/** Where the sentence begins that a text ends in. */
export function sentenceStart(text: string): number {
  let start = 0
  for (const match of text.matchAll(/[.!?][”"’)]?\s+(?=[\p{Lu}“"‘*\d])/gu)) {
    if (match[0].startsWith('.') && abbreviation.test(text.slice(0, match.index))) continue
    start = match.index + match[0].length
  }
  return start
}
