const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const units = [
  'litres',
  'tonnes',
  'kilometres',
  'hours',
  'megawatts',
  'miles',
  'pounds',
  'gigabytes',
  'hectares',
  'gallons',
]

/** 12345 as “12,345”. */
const grouped = number =>
  number < 1000 ? String(number) : `${grouped(Math.floor(number / 1000))},${String(number % 1000).padStart(3, '0')}`

const decimal = ({random}, top) => (random.next() * top).toFixed(1)

/** Figures as the style of a release has them. */
export const figureSlots = {
  money(story) {
    const {random, style} = story
    const roll = random.next()
    if (roll < 0.55) return `${style.sign}${decimal(story, 900)} million`
    if (roll < 0.75) return `${style.sign}${decimal(story, 40)} billion`
    if (roll < 0.9) return `${style.sign}${random.int(1, 95)} million`
    return `${style.sign}${grouped(random.int(10, 9_900) * 100)}`
  },
  pct: story => (story.random.chance(0.5) ? story.random.int(2, 98) : decimal(story, 60)) + story.style.percent,
  count: ({random}) => grouped(Math.round(random.around(1200, 1.3))),
  small: ({random}) => (random.chance(0.6) ? random.pick(words) : String(random.int(10, 60))),
  cents: ({random, style}) => style.sign + (random.next() * 3).toFixed(2),
  price: ({random, style}) => `${style.sign}${random.int(1, 1400)}${random.chance(0.4) ? '.99' : ''}`,
  dec: story => decimal(story, 80),
  unit: ({random}) => random.pick(units),
  lowhigh({random}) {
    const low = random.int(20, 900)
    return `${low} ${random.chance(0.5) ? 'and' : 'to'} ${low + random.int(10, 400)}`
  },
}
