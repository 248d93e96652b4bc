import {readSections} from './sections.mjs'
import {nounOf, verbOf} from './word-forms.mjs'

const sections = readSections('words.txt')
const words = name => sections[name].join(' ').split(' ')
const phrases = name => sections[name].join('|').split('|')

/** All the words there are. */
export const vocabulary = {
  topics: Object.keys(sections)
    .filter(name => name.startsWith('topic '))
    .map(name => ({name: name.slice(6), nouns: words(name).map(nounOf)})),
  nouns: words('nouns').map(nounOf),
  mass: words('mass'),
  adjectives: words('adjectives'),
  verbs: words('verbs').map(verbOf),
  adverbs: words('adverbs'),
  given: words('given'),
  posts: phrases('posts'),
  states: phrases('states'),
  trades: words('trades'),
  suffixes: phrases('suffixes'),
  townStarts: words('town starts'),
  townEnds: words('town ends'),
  companyStarts: words('company starts'),
  companyEnds: words('company ends'),
  surnameStarts: words('surname starts'),
  surnameEnds: words('surname ends'),
}

/**
 * The words of one release: those that it comes back to, as a text about one thing does, and now and then any other. `share` is
 * how often it is one of its own.
 */
export function ownWords(random, all, count, share) {
  const own = Array.from({length: count}, () => random.pick(all))
  return () => random.pick(random.next() < share ? own : all)
}
