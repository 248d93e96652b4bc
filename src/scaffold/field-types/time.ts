import {findWrittenTime} from '../../calendar/index.js'
import type {FieldType} from './types.js'

/** A time from its first to its last character: 4:30 p.m. Eastern time · 16:30 BST · noon */
const wholeTime =
  /^(?:(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?\s?m\b\.?|\d{1,2}:\d\d(?:\s?(?:hrs|hours)\b)?|noon|midnight)(?<zone>(?:,?\s\(?[A-Za-z./()]{1,20}){0,4}))$/i

/** `time`: a time of day with its zone. */
export const time: FieldType = {
  about: 'a time of day, with its zone where readers are elsewhere',
  formats: {'24h': '16:30 ET'},
  wanted: ({form}) => `a time such as ${form === 'uk' ? '4.30pm BST or 16:30 BST' : '4:30 p.m. ET or 16:30 ET'}`,
  read(value, {form}) {
    const zone = wholeTime.exec(value)?.groups?.zone
    const found = zone === undefined ? undefined : findWrittenTime(value)
    if (!found || zone === undefined) return undefined
    const written =
      form === 'uk' ? twelveHours(found.clock, 'am', 'pm', '') : twelveHours(found.clock, 'a.m.', 'p.m.', ' ')
    return {texts: {default: written + zone, '24h': found.clock + zone}}
  },
}

/** `16:30` → `4:30 p.m.`, `16:00` → `4 p.m.`, `12:00` → `noon`. */
function twelveHours(clock: string, morning: string, evening: string, space: string): string {
  if (clock === '12:00') return 'noon'
  if (clock === '00:00') return 'midnight'
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
  return `${hours % 12 || 12}${past}${space}${hours < 12 ? morning : evening}`
}
