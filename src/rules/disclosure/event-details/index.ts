import type {DateMention} from '../../../ast/index.js'
import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {eventWords, mayNameEvent} from './words.js'

/** How many blocks after the one that announces an event may belong to it, and before. */
const blocksAfter = 6
const blocksBefore = 1
const newsRoles = new Set(['lead', 'body'])
const address = /https?:|www\.|\S@\S|\b[\w-]{2,40}\.(?:com|net|org|co|io|eu|de)\b|\d[\d().\s-]{7,16}\d/i

export default defineRule({
  summary: 'A call, webcast or meeting without day, hour, time zone, a way to take part, or the end of its replay',
  level: 'warning',
  presets: ['ir'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'investor-relations practice', note: 'invitations to calls and webcasts'},
  messages: {lacks: 'Whoever wants to follow the {event} also needs to know {parts}.'},
  create: ctx => {
    let event: {readonly name: string; readonly span: Span; readonly index: number} | undefined
    const blocks: Prose[] = []
    const dates: {readonly date: DateMention; readonly prose: Prose}[] = []
    const inBlock = dateInBlock((date, prose) => dates.push({date, prose}))
    return {
      prose(prose) {
        inBlock.prose?.(prose)
        blocks.push(prose)
        if (event || !newsRoles.has(prose.role) || !mayNameEvent(prose.text)) return
        const found = announcedIn(prose)
        if (!found) return
        event = {name: prose.text.slice(found.start, found.end), span: ctx.sourceSpan(prose, found), index: prose.index}
      },
      date: date => inBlock.date?.(date),
      'release:exit'() {
        if (!event) return
        const {name, span, index} = event
        const isNear = ({index: at, role}: Prose): boolean =>
          role === 'headline' || role === 'subheadline' || (at >= index - blocksBefore && at <= index + blocksAfter)
        const near = blocks.filter(isNear)
        const parts = [
          ...lackingTimes(dates.filter(({prose}) => isNear(prose)).map(({date}) => date)),
          ...lackingWays(near),
        ]
        if (parts.length > 0) ctx.report({message: 'lacks', span, values: {event: name, parts: parts.join(', ')}})
      },
    }
  },
})

/** The event of the first sentence that announces one: “will host a webcast”. */
function announcedIn({text, sentences}: Prose): Span | undefined {
  const words = eventWords(text)
  const isIn = ({start, end}: Span) => words.filter(one => start <= one.start && one.end <= end)
  for (const sentence of sentences) {
    const found = isIn(sentence)
    const event = found.find(({term}) => term.use === 'event')
    if (event && found.some(({term}) => term.use === 'hosting')) return event
  }
  return undefined
}

function lackingTimes(dates: readonly DateMention[]): readonly string[] {
  const hours = dates.filter(({value, text}) => value?.includes('T') || /\d\s?[ap]\.?m\b/i.test(text))
  const isDay = ({start, end, text}: DateMention): boolean => start !== null && start === end && !/^now$/i.test(text)
  const days = dates.some(date => isDay(date) || /\btoday\b|\btomorrow\b/i.test(date.text)) ? [] : ['the day']
  if (hours.length === 0) return [...days, 'the hour and its time zone']
  return hours.some(({timezoneText}) => timezoneText !== undefined) ? days : [...days, 'the time zone']
}

function lackingWays(blocks: readonly Prose[]): readonly string[] {
  const uses = new Set(blocks.flatMap(({text}) => eventWords(text).map(({term}) => term.use)))
  const hasAddress = blocks.some(({text, marked}) => address.test(text) || marked.some(({type}) => type === 'link'))
  const way = hasAddress || uses.has('access') ? [] : ['how to take part']
  return uses.has('replay') && !uses.has('end') ? [...way, 'until when the replay is there'] : way
}
