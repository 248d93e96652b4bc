import type {DateMention, Figure, Quote} from '../../ast/index.js'
import {fromIso, weekdayOf} from '../../calendar/index.js'
import {weekdayEntries} from '../../lexicon/index.js'
import {figureCells} from '../../report/mention-cells.js'
import {speakersOf} from '../../report/quote-groups.js'
import {speakerLine} from '../../report/quote-words.js'

/** Who says it: `**Quote** Ana Ruiz, chief executive, Acme Robotics`. */
export function quoteWords(quote: Quote): string {
  const speakers = speakersOf(quote).map(speakerLine)
  if (speakers.length === 0) return '**Quote** nobody is named as its speaker'
  const {speaker, resolution} = quote
  const by = resolution === 'surname' || resolution === 'pronoun' ? ` (by “${speaker?.mention?.text ?? ''}”)` : ''
  return `**Quote** ${speakers.join('; ')}${resolution === 'carried' ? ' (who goes on speaking)' : by}`
}

/** What it comes to: `**Figure** 1120000000 USD (money; more than)`. */
export function figureWords(figure: Figure): string {
  const [, , kind, amount, unit, note] = figureCells(figure)
  return `**Figure** ${[amount, unit].filter(part => part).join(' ')} (${[kind, note].filter(part => part).join('; ')})`
}

/** Which day it is: `**Date** Tuesday 2026-05-12`. */
export function dateWords({value, start, end, timezone, inferred}: DateMention): string {
  if (value === null) return '**Date** which day is meant cannot be said'
  const days = [start, end].filter(day => day !== null)
  const range = [...new Set(days)].map(withWeekday).join(' to ')
  const isDay = value === start && value === end
  const said = range === '' || isDay ? [] : [value]
  const guessed = inferred.length === 0 ? [] : [`${inferred.join(' and ')} from the context`]
  const notes = [...said, ...(timezone === undefined ? [] : [timezone]), ...guessed]
  return `**Date** ${range || value}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`
}

/** `Tuesday 2026-05-12`. */
function withWeekday(iso: string): string {
  const day = fromIso(iso)
  if (!day) return iso
  const name = weekdayEntries.find(({weekday}) => weekday === weekdayOf(day))?.name
  return `${name} ${iso}`
}
