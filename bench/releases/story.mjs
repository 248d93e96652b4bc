import {someDay} from './days.mjs'
import * as names from './names.mjs'
import {ownWords, vocabulary} from './vocabulary.mjs'

const several = (count, make) => Array.from({length: count}, make)

/**
 * Who and what a release is about, in which words, and how its house writes: all this stays the same from the headline to the
 * end. `speaker` is who was named last: a post or “said Ruiz” that follows is of this person.
 */
export function storyOf(random) {
  const people = several(random.int(2, 5), () => names.person(random))
  const topic = random.pick(vocabulary.topics)
  const date = someDay(random)
  return {
    random,
    style: styleOf(random),
    company: names.company(random),
    partners: several(random.int(1, 4), () => names.company(random)),
    people,
    speaker: people[0],
    towns: several(random.int(1, 4), () => names.town(random)),
    products: several(random.int(1, 3), () => names.product(random)),
    state: random.pick(vocabulary.states),
    date,
    year: date.getUTCFullYear(),
    namedDay: undefined,
    topic,
    topical: ownWords(random, topic.nouns, 30, 0.85),
    common: ownWords(random, vocabulary.nouns, 40, 0.6),
    verb: ownWords(random, vocabulary.verbs, 60, 0.55),
    adjective: ownWords(random, vocabulary.adjectives, 45, 0.55),
    mass: ownWords(random, vocabulary.mass, 14, 0.7),
  }
}

const headings = [words => `## ${words}`, words => `**${words}**`, words => `**${words}**`, words => words]

function styleOf(random) {
  const isBritish = random.chance(0.25)
  const isCurly = random.chance(0.6)
  return {
    isBritish,
    isShort: random.chance(0.3),
    isWrapped: random.chance(0.35),
    open: isCurly ? '“' : '"',
    close: isCurly ? '”' : '"',
    sign: isBritish ? random.pick(['£', '€']) : random.chance(0.1) ? '\\$' : '$',
    percent: random.chance(0.85) ? '%' : ' percent',
    mark: random.pick(['-', '-', '*', '1.']),
    heading: random.pick(headings),
    dash: random.pick(['–', '—', '--']),
    isResults: random.chance(0.15),
    isLinked: random.chance(0.5),
  }
}
