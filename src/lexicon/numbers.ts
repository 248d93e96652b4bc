import fractionWordList from './fraction-words.json' with {type: 'json'}
import halfPeriodList from './half-periods.json' with {type: 'json'}
import numberGroupList from './number-groups.json' with {type: 'json'}
import numberScaleList from './number-scales.json' with {type: 'json'}
import numberWordList from './number-words.json' with {type: 'json'}
import {type Phrases, toPhrases} from './phrases.js'
import zeroWordList from './zero-words.json' with {type: 'json'}

/** A number word with its value. `tens` takes a cardinal after it (“twenty-one”). */
export interface NumberWord {
  readonly word: string
  readonly value: number
  readonly kind: 'cardinal' | 'tens' | 'ordinal'
}

/** Number words by their lower-case form. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map(
  numberWordList.entries.map(({word, value, kind}) => [word, {word, value, kind: kind as NumberWord['kind']}]),
)

/** Powers of ten by the words and letters after a number that are nothing else. */
export const numberScales: Phrases<number> = toPhrases(
  numberScaleList.entries,
  ({forms}) => forms,
  ({power}) => power,
)

/** Powers of ten by letters that may be a unit as well (`5m`). */
export const looseScales: Phrases<number> = toPhrases(
  numberScaleList.entries,
  ({loose}) => loose,
  ({power}) => power,
)

/** Into how many parts a fraction word divides: “thirds” → 3. */
export const fractionWords: ReadonlyMap<string, number> = new Map(
  fractionWordList.entries.map(({word, parts}) => [word, parts]),
)

/** Words after “half of” that make it a stretch of time. */
export const halfPeriods: ReadonlySet<string> = new Set(halfPeriodList.entries)

/** How many a group is, by the word behind a number or an article: “dozen” → 12. */
export const numberGroups: Phrases<number> = toPhrases(
  numberGroupList.entries,
  ({after}) => after,
  ({value}) => value,
)

/** How many a group is that only “a … of” counts: “couple” → 2. */
export const articleGroups: Phrases<number> = toPhrases(
  numberGroupList.entries,
  ({article}) => article,
  ({value}) => value,
)

/** Words for zero. */
export const zeroWords: ReadonlySet<string> = new Set(zeroWordList.entries)
