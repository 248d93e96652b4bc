/** What the letters of a token hold out, one bit each: most tokens nothing, and only what is held out is looked for. */
export const hint = {
  /** Digits. */
  number: 1 << 0,
  /** “two”, “a”, “tenfold”: a number in words may begin. */
  word: 1 << 1,
  /** `RMB870`: a currency with digits glued to it. */
  glued: 1 << 2,
  /** `½` */
  fraction: 1 << 3,
  /** `https`, `www.` */
  address: 1 << 4,
  /** `doi`, `CFR`, `CUSIP` */
  codeWord: 1 << 5,
  /** “call”, “dial” */
  call: 1 << 6,
  /** What may follow the full stop of `1828.HK`. */
  exchange: 1 << 7,
  /** Five digits, as a postal code has. */
  fiveDigits: 1 << 8,
  /** Seven digits or more. */
  sevenDigits: 1 << 9,
  /** `D-80333` */
  postal: 1 << 10,
  /** `F.`, `U.S.`, `S.`, `Fed`: a court or register. */
  court: 1 << 11,
  /** What `1-800` and `24-7` begin with. */
  prefix: 1 << 12,
  bracket: 1 << 13,
  semicolon: 1 << 14,
  /** `20-F`: a hyphen and a capital behind digits. */
  lettered: 1 << 15,
  /** A colon before digits: `TSE: 3706`. */
  afterColon: 1 << 16,
  dollar: 1 << 17,
  /** “dollars”, “amounts”, `CAD`, `C$`: the release may say what its amounts are in. */
  statedDollar: 1 << 18,
  /** Where issuers are at home whose dollar is not that of the US. */
  home: 1 << 19,
  iban: 1 << 20,
  /** `@` */
  at: 1 << 21,
  /** “a”, “an” */
  article: 1 << 22,
  /** What an article makes a number of: “dozen”, “million”, “third”, “dollar”. */
  counted: 1 << 23,
} as const

/** A number may stand or begin there; at an article only before what is counted. */
export const place: number = hint.number | hint.word | hint.glued | hint.fraction
