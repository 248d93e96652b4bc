import {bodies, titleWords} from '../../../lexicon/index.js'
import type {Span} from '../../../source/index.js'
import {nameless, type SpeakerText} from '../read/speaker-text.js'
import type {Report} from './report.js'

const announcing = new Set(['announce', 'announced', 'announces', 'announcing', 'reported', 'reports', 'disclosed'])

/**
 * A report whose speaker has the two words of a person’s name and is none: followed by its ticker, described as a company,
 * or announcing something under a name that no person of the release has.
 */
export function asOrganization(report: Report, isPerson: (name: string) => boolean): Report {
  const {prose, speaker, cue} = report.attribution
  const {name} = speaker
  if (speaker.type !== 'person' || name === undefined) return report
  const listed = listedName(report)
  const isOther = listed !== undefined || isBody(speaker) || (announces(report) && !isPerson(name))
  if (!isOther || (speaker.others.length > 0 && listed === undefined)) return report
  const own = listed ?? name
  const mention = spanOf(own, prose.text, speaker.mention)
  return {...report, attribution: {prose, cue, speaker: {...nameless('organization', mention), name: own}}}
}

function spanOf(name: string, text: string, mention: Span): Span {
  const start = text.indexOf(name, mention.start)
  return start < 0 || start > mention.end ? mention : {start, end: start + name.length}
}

/** “⟨Acme Global Holdings⟩ (NYSE: ACM)”: what stands before a ticker, if nothing but capitals and legal forms. */
function listedName({attribution: {prose, speaker, cue}}: Report): string | undefined {
  const text = prose.text.slice(speaker.mention.start, cue?.start)
  const name = /^([^()]{2,70})\([A-Za-z .-]{2,24}:\s?[A-Z]/.exec(text)?.[1]?.trim()
  return name === undefined || /(?:^|\s)(?!and\s|of\s)[a-z]/.test(name) ? undefined : name
}

/** “Acme Tools, a ⟨global provider of valves⟩”: what is called a title describes a company. */
function isBody({title}: SpeakerText): boolean {
  return (
    title
      ?.toLowerCase()
      .split(/[\s,]/)
      .some(word => bodies.has(word)) === true && !isPost(title)
  )
}

const isPost = (title: string): boolean =>
  title
    .toLowerCase()
    .split(/[\s,]/)
    .some(word => titleWords.has(word))

/** A person announces what “he” or “she” does, a company what “it” does, even where it is called “a leader in valves”. */
function announces({clause: [first], attribution: {prose, speaker, cue}}: Report): boolean {
  const verb = cue ? prose.text.slice(cue.start, cue.end) : ''
  if (!announcing.has(verb)) return false
  const opener = first ? (/^[a-z]{2,4}/i.exec(prose.text.slice(first.start, first.end))?.[0].toLowerCase() ?? '') : ''
  if (opener === 'he' || opener === 'she') return false
  return speaker.title === undefined || !isPost(speaker.title) || opener === 'it' || opener === 'its'
}
