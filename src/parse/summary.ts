import type {Contact, Contacts, Dateline, Release, ReleaseContent} from '../ast/index.js'
import {type CalendarDay, fromIso, toIso} from '../calendar/index.js'
import {blocksIn, type Prose} from '../prose/index.js'
import {findEmails, spanOf} from '../source/index.js'
import {findImages} from './images.js'
import {findLinks} from './links.js'
import {findPostedDay} from './posting.js'
import {isInStory} from './story-address.js'
import {findTickers} from './tickers.js'
import type {ReleaseSummary} from './types.js'

/** What a summary is made of: the part of a draft that it reads. */
interface Summarised {
  readonly release: Release
  readonly prose: readonly Prose[]
  readonly releaseDate: CalendarDay | undefined
}

/** The structure of a release in plain words: the contract's `release`. */
export function summarise({release, prose, releaseDate}: Summarised): ReleaseSummary {
  const children = release.children
  const textOf = (type: Prose['role']): string[] => prose.filter(p => p.role === type).map(p => p.text.trim())
  const textIn = (node: ReleaseContent): string =>
    proseIn(prose, node)
      .map(p => p.text.trim())
      .join('\n\n')
  const line = children.find(node => node.type === 'releaseLine')
  const dateline = findDateline(release)
  const disclaimers = children.filter(node => node.type === 'disclaimer').map(textIn)
  return {
    headline: textOf('headline')[0] ?? null,
    subheadlines: textOf('subheadline'),
    releaseStatus: statusOf(release, line),
    dateline: dateline && {place: dateline.place, date: dateline.date, wire: dateline.wire},
    date: releaseDate ? toIso(releaseDate) : null,
    boilerplates: children
      .filter(node => node.type === 'boilerplate')
      .map(node => ({organization: node.organization, text: textIn(node)})),
    contacts: contactsOf(release, prose),
    tickers: findTickers(prose),
    safeHarbor: disclaimers.find(text => /forward[-\s]looking|safe\s+harbou?r/i.test(text)) ?? null,
    endMark: children.find(node => node.type === 'endMark')?.mark ?? null,
    links: findLinks(prose),
    images: findImages(release),
  }
}

/** The dateline of a release, if its lead has one. */
export function findDateline(release: Release): Dateline | null {
  return release.children.find(node => node.type === 'lead')?.dateline ?? null
}

/** The day that the release itself gives: its dateline's, else its front matter's, else its posting line's. */
export function releaseDateOf(release: Release): CalendarDay | undefined {
  const written = findDateline(release)?.date ?? release.meta.date ?? findPostedDay(release)
  return written === undefined ? undefined : fromIso(written)
}

function statusOf(release: Release, line: ReleaseContent | undefined): ReleaseSummary['releaseStatus'] {
  if (line?.type === 'releaseLine') return {status: line.timing, until: line.until}
  const {embargo} = release.meta
  return embargo === undefined ? null : {status: 'embargoed', until: embargo}
}

function proseIn(prose: readonly Prose[], node: ReleaseContent): readonly Prose[] {
  const {position} = node
  return position ? blocksIn(prose, spanOf(position)) : []
}

/** The contact blocks, the front matter's contacts, and the e-mail addresses elsewhere that a reader may take for a contact. */
function contactsOf(release: Release, prose: readonly Prose[]): readonly Contact[] {
  const blocks = release.children.filter((node): node is Contacts => node.type === 'contacts')
  const contacts = [...blocks.flatMap(node => node.contacts), ...(release.meta.contacts ?? [])]
  const isNamed = contacts.length > 0
  const seen = new Set(contacts.map(contact => contact.email?.toLowerCase()))
  for (const block of prose) {
    for (const address of findEmails(block.text)) {
      if (seen.has(address.toLowerCase()) || (isNamed && isInStory(block, address))) continue
      seen.add(address.toLowerCase())
      contacts.push({name: null, title: null, organization: null, email: address, phone: null})
    }
  }
  return contacts
}
