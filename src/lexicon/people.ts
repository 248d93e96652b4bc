import appointingVerbList from './appointing-verbs.json' with {type: 'json'}
import bodyList from './bodies.json' with {type: 'json'}
import companyPostList from './company-posts.json' with {type: 'json'}
import givenNameTitleList from './given-name-titles.json' with {type: 'json'}
import givenNameList from './given-names.json' with {type: 'json'}
import honorificList from './honorifics.json' with {type: 'json'}
import innerBodyList from './inner-bodies.json' with {type: 'json'}
import nameParticleList from './name-particles.json' with {type: 'json'}
import nameSuffixList from './name-suffixes.json' with {type: 'json'}
import namesWithInList from './names-with-in.json' with {type: 'json'}
import nationalityList from './nationalities.json' with {type: 'json'}
import nicknameList from './nicknames.json' with {type: 'json'}
import officeRankList from './office-ranks.json' with {type: 'json'}
import organizationWordList from './organization-words.json' with {type: 'json'}
import portfolioPostList from './portfolio-posts.json' with {type: 'json'}
import pronounList from './pronouns.json' with {type: 'json'}
import rankList from './ranks.json' with {type: 'json'}
import regionList from './regions.json' with {type: 'json'}
import surnameTitleList from './surname-titles.json' with {type: 'json'}
import titleAbbreviationList from './title-abbreviations.json' with {type: 'json'}
import titleFieldList from './title-fields.json' with {type: 'json'}
import titleWordList from './title-words.json' with {type: 'json'}
import unnamedSourceList from './unnamed-sources.json' with {type: 'json'}

const placed = (place: string): ReadonlySet<string> =>
  new Set(
    honorificList.entries
      .filter(entry => entry.place === place)
      .flatMap(({words}) => words.map(word => word.replaceAll('.', ''))),
  )
/** Honorifics before a name, as written but without full stops: `Mr`, `Smt`. */
export const honorifics = placed('before')

/** Post-nominals after a name, as written but without full stops: `PhD`, `OBE`. */
export const postNominals = placed('after')

/** Words of titles, lower case. */
export const titleWords: ReadonlySet<string> = new Set(titleWordList.entries)

/** Fields of work in titles, lower case. */
export const titleFields: ReadonlySet<string> = new Set(titleFieldList.entries)

/** Words before a title that belong to it, lower case: `Union` Minister. */
export const ranks: ReadonlySet<string> = new Set(rankList.entries)

/** Titles that are first names as well, lower case: `Dean`. */
export const givenNameTitles: ReadonlySet<string> = new Set(givenNameTitleList.entries)

/** Titles that say less than the post after the name, lower case: `Professor`. */
export const officeRanks: ReadonlySet<string> = new Set(officeRankList.entries)

/** Small words inside personal names, lower case. */
export const nameParticles: ReadonlySet<string> = new Set(nameParticleList.entries)

/** Words that tell an organization from a person, lower case. */
export const organizationWords: ReadonlySet<string> = new Set(organizationWordList.entries)

/** Legal forms that follow a comma, lower case without the full stop. */
export const nameSuffixes: ReadonlySet<string> = new Set(nameSuffixList.entries)

/** Common nouns for an organization or a document that speaks, lower case. */
export const bodies: ReadonlySet<string> = new Set(bodyList.entries)

/** Common nouns for a person quoted without a name, lower case. */
export const unnamedSources: ReadonlySet<string> = new Set(unnamedSourceList.entries)

/** He, she, they. */
export const pronouns: ReadonlySet<string> = new Set(pronounList.entries)

/** Parts of an organization that belong to a title, lower case. */
export const innerBodies: ReadonlySet<string> = new Set(innerBodyList.entries)

/** Posts of government that a portfolio follows, lower case. */
export const portfolioPosts: ReadonlySet<string> = new Set(portfolioPostList.entries)

/** Titles that are surnames as well, lower case. */
export const surnameTitles: ReadonlySet<string> = new Set(surnameTitleList.entries)

/** Words of regions that open names of organizations and fields of work alike, lower case. */
export const regions: ReadonlySet<string> = new Set(regionList.entries)

/** Adjectives of nations and places before a title, lower case. */
export const nationalities: ReadonlySet<string> = new Set(nationalityList.entries)

/** Words of titles that belong to the issuer where no organization is named, lower case. */
export const companyPosts: ReadonlySet<string> = new Set(companyPostList.entries)

/** First names, lower case. */
export const givenNames: ReadonlySet<string> = new Set(givenNameList.entries)

/** What a short first name may stand for, lower case. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  nicknameList.entries.map(({short, full}) => [short, full]),
)

/** Words before “in” inside a name of an organization, lower case. */
export const namesWithIn: ReadonlySet<string> = new Set(namesWithInList.entries)

/** Verbs that give somebody a post, lower case. */
export const appointingVerbs: ReadonlySet<string> = new Set(appointingVerbList.entries)

/** What an abbreviation in a title stands for, lower case: `ceo` → `chief executive`. */
export const titleAbbreviations: ReadonlyMap<string, string> = new Map(
  titleAbbreviationList.entries.map(({short, full}) => [short, full]),
)
