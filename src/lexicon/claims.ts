import evidenceList from './claim-evidence.json' with {type: 'json'}
import claimList from './claims.json' with {type: 'json'}
import outlookList from './outlook-phrases.json' with {type: 'json'}
import statisticWordList from './statistic-words.json' with {type: 'json'}

/** Claims to be the first, only or best of a kind, lower case. */
export const claims: readonly string[] = [
  ...claimList.owners.flatMap(owner => claimList.superlatives.map(superlative => `${owner} ${superlative}`)),
  ...claimList.phrases,
]

/** Nouns of what nobody claims to be (“the country's biggest challenge”), lower case. */
export const notClaimed: ReadonlySet<string> = new Set(claimList.notClaimed)

/** Words, lower case, that end the noun which a claim stands before. */
export const claimedNounEnds: ReadonlySet<string> = new Set(claimList.nounEnds)

/** Superlatives that claim only in a certain shape (“the first mill to”), with the nouns that make no claim of it. */
export const claimShapes: readonly {
  readonly shape: string
  readonly words: readonly string[]
  readonly notHeads: readonly string[]
}[] = [...claimList.shapes, {shape: 'most', words: claimList.virtues.map(virtue => `most ${virtue}`), notHeads: []}]

/** Words before “the most accurate scales” that make it a claim about what somebody makes, lower case. */
export const claimMakers: ReadonlySet<string> = new Set(claimList.makers)

/** Words beside a claim that say who measured it, by what, or when, lower case. */
export const claimEvidence: readonly string[] = evidenceList.entries

/** Words with which a company speaks of its own future, lower case. */
export const outlookPhrases: readonly string[] = outlookList.entries

/** Words of survey and market figures by their use, lower case. */
export const statisticWords: readonly {readonly use: string; readonly words: readonly string[]}[] =
  statisticWordList.entries
