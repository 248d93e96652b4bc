const months = 'January February March April May June July August September October November December'.split(' ')
const short = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const quarters = ['first', 'second', 'third', 'fourth']
const zones = ['ET', 'Eastern time', 'CT', 'PT']
const dayLength = 86_400_000
const first = Date.UTC(2015, 0, 1) / dayLength

/** A day between 2015 and 2026 as a Date in UTC. */
export const someDay = random => new Date((first + random.int(0, 4300)) * dayLength)

/** “May 12, 2026” or as else the style of a release has it. */
export function writeDay(date, {isBritish, isShort}) {
  const [month, day, year] = [date.getUTCMonth(), date.getUTCDate(), date.getUTCFullYear()]
  return isBritish ? `${day} ${months[month]} ${year}` : `${(isShort ? short : months)[month]} ${day}, ${year}`
}

const near = ({random, date}) => new Date(date.getTime() + random.int(-200, 300) * dayLength)

/** Dates around the day of a release. */
export const daySlots = {
  /** The day whose {weekday} stands before it, or any. */
  day(story) {
    const day = story.namedDay ?? near(story)
    story.namedDay = undefined
    return writeDay(day, story.style)
  },
  weekday(story) {
    story.namedDay = near(story)
    return weekdays[story.namedDay.getUTCDay()]
  },
  month: ({random}) => random.pick(months),
  year: ({random, year}) => String(random.chance(0.5) ? year + random.int(0, 4) : year - random.int(1, 30)),
  time({random, style}) {
    const clock = `${random.int(7, 11)}${random.pick(['', ':30', ':00'])}`
    return style.isBritish ? `${clock} am BST` : `${clock} a.m. ${random.pick(zones)}`
  },
  period({random, year}) {
    const roll = random.next()
    if (roll < 0.3) return `the ${random.pick(quarters)} quarter of ${year - random.int(0, 1)}`
    if (roll < 0.55) return `the ${random.pick(quarters)} quarter`
    if (roll < 0.7) return `fiscal ${year}`
    return roll < 0.85 ? `the first half of ${year}` : `Q${random.int(1, 4)} ${year}`
  },
}
