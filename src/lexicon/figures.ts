import changeCueList from './change-cues.json' with {type: 'json'}
import changeNounList from './change-nouns.json' with {type: 'json'}
import changeVerbList from './change-verbs.json' with {type: 'json'}
import figureCueList from './figure-cues.json' with {type: 'json'}
import figureModifierList from './figure-modifiers.json' with {type: 'json'}
import figureNameList from './figure-names.json' with {type: 'json'}
import millionNounList from './million-nouns.json' with {type: 'json'}
import modifierFillerList from './modifier-fillers.json' with {type: 'json'}
import nameLeadList from './name-leads.json' with {type: 'json'}
import nounHardStopList from './noun-hard-stops.json' with {type: 'json'}
import nounStopList from './noun-stops.json' with {type: 'json'}
import ordinalStopList from './ordinal-stops.json' with {type: 'json'}
import {type Phrases, toPhrases} from './phrases.js'
import streetWordList from './street-words.json' with {type: 'json'}
import thirdPersonVerbList from './third-person-verbs.json' with {type: 'json'}

/** How a number may be qualified, as the words that do it say. */
export type ModifierName = 'approximately' | 'more-than' | 'less-than' | 'at-least' | 'at-most'

const modifierOf = ({modifier}: {readonly modifier: string}): ModifierName => modifier as ModifierName

/** Modifiers by the phrase before a number. */
export const modifiersBefore: Phrases<ModifierName> = toPhrases(
  figureModifierList.entries,
  ({before}) => before,
  modifierOf,
)

/** Modifiers by the phrase after a number. */
export const modifiersAfter: Phrases<ModifierName> = toPhrases(
  figureModifierList.entries,
  ({after}) => after,
  modifierOf,
)

/** Words that may stand between a modifier and its number. */
export const modifierFillers: ReadonlySet<string> = new Set(modifierFillerList.entries)

/** Where a change goes. */
export type ChangeDirection = 'up' | 'down' | 'flat'

/** Directions by the word of change. */
export const changeVerbs: ReadonlyMap<string, ChangeDirection> = new Map(
  changeVerbList.entries.flatMap(({direction, words}) =>
    words.map(word => [word, direction as ChangeDirection] as const),
  ),
)

/** Nouns after an amount that make it a difference. */
export const changeNouns: ReadonlySet<string> = new Set(changeNounList.entries)

/** Words, lower case, after which a number is part of a name or an identifier. */
export const figureNames: ReadonlySet<string> = new Set(figureNameList.entries)

/** Small words that are no name although a capital begins them. */
export const nameLeads: ReadonlySet<string> = new Set(nameLeadList.entries)

/** Plural nouns, lower case, before which `2m` is two million and not two metres. */
export const millionNouns: ReadonlySet<string> = new Set(millionNounList.entries)

/** Words, lower case, that end the noun phrase after a number. */
export const nounStops: ReadonlySet<string> = new Set(nounStopList.entries)

/** Words that no noun phrase begins with. */
export const nounHardStops: ReadonlySet<string> = new Set(nounHardStopList.entries)

/** Verbs in -s that look like a plural. */
export const thirdPersonVerbs: ReadonlySet<string> = new Set(thirdPersonVerbList.entries)

/** Words after an ordinal that make it no rank. */
export const ordinalStops: ReadonlySet<string> = new Set(ordinalStopList.entries)

/** Words that end the name of a street. */
export const streetWords: ReadonlySet<string> = new Set(streetWordList.entries)

/** Words that end the name of a street, and names of other things as well: `yard`. */
export const doubtfulStreetWords: ReadonlySet<string> = new Set(streetWordList.doubtful)

/** What a small closed class of words says of a number beside it. */
export type FigureCue =
  | 'numbered'
  | 'afterName'
  | 'whole'
  | 'article'
  | 'modelSize'
  | 'level'
  | 'scaledCurrency'
  | 'byHowMuch'
  | 'determiner'
  | 'object'
  | 'complement'
  | 'uncounted'
  | 'grade'
  | 'intensifier'
  | 'gluedToOrdinal'
  | 'attributive'
  | 'quantifier'
  | 'measured'
  | 'reaches'
  | 'auxiliary'
  | 'clauseLink'
  | 'noRank'
  | 'nounOrVerb'
  | 'participleNoun'
  | 'countedBefore'
  | 'countedName'
  | 'loss'
  | 'topic'
  | 'lastsBefore'
  | 'lastsAfter'
  | 'refersBack'

const cues: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  figureCueList.entries.map(({role, words}) => [role, new Set(words)]),
)

/** Whether a word, lower case, is one of a class. */
export function isCue(role: FigureCue, word: string | undefined): boolean {
  return word !== undefined && cues.get(role)?.has(word) === true
}

/** What a word around the figures of a stated change says. */
export type ChangeCue =
  | 'filler'
  | 'notTo'
  | 'apart'
  | 'yardstick'
  | 'otherTo'
  | 'state'
  | 'reporting'
  | 'notSubject'
  | 'owner'
  | 'stating'

const changeCues: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  changeCueList.entries.map(({role, words}) => [role, new Set(words)]),
)

/** Whether a word, lower case, is one of a class. */
export function isChangeCue(role: ChangeCue, word: string | undefined): boolean {
  return word !== undefined && changeCues.get(role)?.has(word) === true
}
