import type {DateMention} from '../../../ast/index.js'
import {type CalendarDay, fromIso, toIso} from '../../../calendar/index.js'
import {remoteEvents, type SeasonalZone, seasonalZones, timeZones} from '../../../lexicon/index.js'
import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Prose, sentenceAt, toTextOffset} from '../../../prose/index.js'
import {spanOf} from '../../../source/index.js'
import {isDaylight} from './daylight.js'
import {ZonedHours} from './two-zones.js'

export default defineRule({
  summary: 'The hour of a call or webcast without a time zone; EST in July or EDT in January; hours in two zones',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'unsafe',
  quoted: 'note',
  convention: {name: 'AP', note: 'time zones'},
  messages: {
    missing:
      'People follow this from other time zones: say in which one {text} is, such as “{text} ET” or “{text} GMT”.',
    season: 'The clocks are not on {zone} on that day of the year: write {right}.',
    other: '{text} is in another zone than {home}: give the hour in both, such as “9 a.m. PT (noon ET)”.',
  },
  create: ctx => {
    const hours = new ZonedHours()
    const visitors = dateInBlock((date, prose) => {
      if (date.type !== 'time' && date.type !== 'range') return
      hours.add(date, prose)
      const wrong = date.timezoneText === undefined ? undefined : outOfSeason(date, ctx.draft.releaseDate)
      if (wrong) {
        const {zone, at} = wrong
        const start = spanOf(date.position).start + at
        const span = {start, end: start + zone.name.length}
        ctx.report({
          message: 'season',
          span,
          values: {zone: date.text.slice(at, at + zone.name.length), right: zone.instead},
          suggestion: zone.instead,
          edits: [{...span, text: zone.instead}],
        })
      } else if (date.timezoneText === undefined && isHour(date) && needsZone(date, prose)) {
        ctx.report({message: 'missing', span: spanOf(date.position), values: {text: date.text}})
      }
    })
    return {
      ...visitors,
      'release:exit'() {
        for (const {date, home} of hours.strays())
          ctx.report({message: 'other', span: spanOf(date.position), values: {text: date.text, home: home.text}})
      },
    }
  },
})

/** The zone of a time that does not hold on its day, and where it stands in the text. */
function outOfSeason(
  date: DateMention,
  release: CalendarDay | undefined,
): {zone: SeasonalZone; at: number} | undefined {
  const {text, raw, timezoneText = ''} = date
  const zone = seasonalZones.get(timezoneText.toLowerCase())
  const day = fromIso(date.start ?? '')
  const at = text.lastIndexOf(timezoneText)
  if (!zone || !day || at < 0 || raw !== undefined || isOfEveryDay(date, release)) return undefined
  return isDaylight(day, zone.zone) === zone.summer ? undefined : {zone, at}
}

/** “Call us from 9 a.m. to 5 p.m. EST” names no day, is read as of the release’s, and stands there all year. */
function isOfEveryDay({text, start, inferred}: DateMention, release: CalendarDay | undefined): boolean {
  if (!release || !inferred.includes('day') || /\bto(?:day|night)\b/i.test(text)) return false
  return start === toIso(release)
}

/** 9 a.m. · 16:30 · noon; not “this morning” */
const isHour = ({text}: DateMention): boolean => /\d\s?[ap]\.?\s?m\b|\d:\d\d|\bnoon\b/i.test(text)

const remote = new RegExp(`\\b(?:${remoteEvents.join('|')})s?\\b`, 'i')

/** Whether the sentence is about what people follow from far away, and says no zone anywhere. */
function needsZone({position}: DateMention, prose: Prose): boolean {
  const at = toTextOffset(prose, spanOf(position).start)
  const sentence = sentenceAt(prose, at)
  const words = sentence ? prose.text.slice(sentence.start, sentence.end) : ''
  return remote.test(words) && !/\btime\b/i.test(words) && !words.split(/[\s,;()/]/).some(word => timeZones.has(word))
}
