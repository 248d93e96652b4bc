const months =
  'January February March April May June July August September October November December Jan. Feb. Sept. Dec.'.split(
    ' ',
  )
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tues. Weds.'.split(' ')
const scales = [
  'thousand',
  'million',
  'billion',
  'trillion',
  'crore',
  'lakh',
  'bn',
  'M',
  'percent',
  'basis points',
  'percentage points',
]
const words = [
  'one',
  'twelve',
  'twenty-one',
  'two hundred',
  'half a',
  'three and a half',
  'a quarter of',
  'dozens of',
  'zero',
]
const numbers = [
  ...[
    '0',
    '1',
    '-1',
    '007',
    '1.5',
    '.5',
    '5.',
    '1,000',
    '1.000,00',
    '1 000',
    '12,34,567',
    '1,0000',
    '99999999999999999999',
    '1e309',
  ],
  ...['0.1', '2026', '1/2', '½', '1½', '31', '29', '366', '(3)', '+4', '−5', '1:30', '1,2,3', '٣', '１２', '²'],
]
const years = ['1899', '1999', '2024', '2025', '2026', '2100', '0000', '99999', '’26', '26']

/** Changes one of the places that a pattern finds, if there is any. */
const atOneOf = (pattern, replace) => (text, random) => {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return text
  const {0: match, index} = random.pick(found)
  return text.slice(0, index) + replace(match, random) + text.slice(index + match.length)
}

const monthWord =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Sept?|Oct|Nov|Dec)\b\.?/g

/** Other numbers, days, months, years, scales and signs. */
export const figureMutators = [
  atOneOf(/\d[\d.,]*/g, (_, random) => random.pick(numbers)),
  atOneOf(/\d+/g, (digits, random) => String((Number(digits) || 0) + random.int(-40, 40))),
  atOneOf(/\d+/g, (digits, random) => digits.repeat(random.int(2, 30))),
  atOneOf(/\d[\d.,]*/g, (_, random) => random.pick(words)),
  atOneOf(/\b(?:19|20)\d\d\b/g, (_, random) => random.pick(years)),
  atOneOf(monthWord, (_, random) => random.pick(months)),
  atOneOf(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, (_, random) => random.pick(weekdays)),
  atOneOf(monthWord, (month, random) => `${random.pick(weekdays)}, ${month}`),
  atOneOf(/\b(?:thousand|million|billion|percent|%)/g, (_, random) => random.pick(scales)),
  atOneOf(/[$€£]/g, (_, random) => random.pick(['$', '€', '£', '¥', 'US$', 'Rs ', 'CHF ', 'A$', '$ ', ''])),
  atOneOf(/\d[\d.,]*/g, (number, random) =>
    random.pick([`(${number})`, `-${number}`, `${number}%`, `$${number}`, `${number}–${number}`, `${number}x`]),
  ),
]
