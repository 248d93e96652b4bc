/** What a word may be by its letters alone, a bit each. */
export const kinds = {
  name: 1 << 0,
  title: 1 << 1,
  field: 1 << 2,
  organization: 1 << 3,
  honorific: 1 << 4,
  particle: 1 << 5,
  stop: 1 << 6,
  given: 1 << 7,
  postNominal: 1 << 8,
  possessive: 1 << 9,
  /** `Mr`, `Inc`, `Ph.D`: they take their full stop along. */
  abbreviation: 1 << 10,
  /** A full stop or an apostrophe, which may belong to the word before it. */
  suffix: 1 << 11,
  /** An asterisk or underscore, left over from emphasis. */
  leftover: 1 << 12,
  /** The first word of a verb of attribution: `said`, `pointed` out. */
  speech: 1 << 13,
  /** It may stand between a speaker and the verb: `also`, `has`, `recently`. */
  adverb: 1 << 14,
  /** `pressrel.example` */
  domain: 1 << 15,
} as const
