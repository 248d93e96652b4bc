import type {Modifier} from '../../../ast/index.js'

const phrases: readonly (readonly [Modifier, string])[] = [
  [
    'more-than',
    'more than|over|in excess of|upwards of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)|greater than|well over|above|north of|cross(?:es|ed|ing)|breaking|beyond|>|upward of|better than|past the',
  ],
  ['less-than', 'less than|under|below|fewer than|shy of|<|just under|lower than'],
  ['at-least', 'at least|no fewer than|no less than|not less than|a minimum of|minimum of|≥|at minimum'],
  [
    'at-most',
    'up to|as much as|no more than|as many as|at most|a maximum of|maximum of|not more than|as high as|as low as|≤|as few as|upto|not to exceed|max\\.?',
  ],
  [
    'approximately',
    'approximately|about|around|nearly|almost|some|roughly|close to|an estimated|estimated|circa|approx\\.?|~|≈|c\\.|ca\\.|in the region of|virtually|just about|more or less',
  ],
]
const before = phrases.map(
  ([modifier, words]) =>
    [
      modifier,
      new RegExp(
        `(?:(?<![A-Za-zÀ-ɏ])|(?=[~≈<>≥≤]))(?:${words.replace(/ /g, '\\s')})\\s?(?:another\\s|a\\stotal\\sof\\s|a\\s|an\\s|the\\s|its\\s|some\\s|only\\s|just\\s)?$`,
        'iu',
      ),
    ] as const,
)
const lead =
  /(?:[~≈<>≥≤]|than|over|of|exceed\w{0,3}|surpass\w{0,3}|topp?\w{0,4}|above|cross\w{0,3}|breaking|beyond|under|below|least|to|as|most|high|low|few|upto|max\.?|approximately|about|around|nearly|almost|some|roughly|estimated|circa|approx\.?|c\.|ca\.|virtually|less|fewer)\s?(?:another\s|total\sof\s|a\s|an\s|the\s|its\s|some\s|only\s|just\s)?$/iu

/** How a number is qualified by the words around it. */
export function modifierOf(text: string, start: number, end: number): Modifier | null {
  const after = text.slice(end, end + 14)
  if (/^\+(?!\d)/.test(after)) return 'more-than'
  const tail =
    /^(?:\s[A-Za-zÀ-ɏ]{1,12})?\s(?:or\s(?<more>more|greater|above|higher|older)|or\s(?<less>less|fewer|under|below|lower))\b/iu.exec(
      text.slice(end, end + 28),
    )
  const head = text.slice(Math.max(0, start - 36), start)
  const found = lead.test(head) ? before.find(([, pattern]) => pattern.test(head))?.[0] : undefined
  if (found === 'more-than' && /\b(?:no|not)\s(?:more)\sthan\s?$/i.test(head)) return 'at-most'
  // “over the past”, “around the world”, “rose to”: the word belongs to something else when “the” or a verb does the work.
  if (found) return found
  if (tail?.groups?.more) return 'at-least'
  if (tail?.groups?.less) return 'at-most'
  return /^\s(?:and|&)\s(?:older|above|over|up)\b/i.test(after) ? 'at-least' : null
}
