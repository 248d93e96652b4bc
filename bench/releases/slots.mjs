import {daySlots} from './days.mjs'
import {figureSlots} from './figures.mjs'
import {vocabulary} from './vocabulary.mjs'
import {articleOf} from './word-forms.mjs'

const noun = story => (story.random.next() < 0.55 ? story.topical() : story.common())
const url = story => `https://www.${story.company.domain}/${story.topic.name}/${noun(story).one.replaceAll(' ', '-')}`
const articles = ['the ', 'the ', 'its ', 'this ', 'each ', 'one ', 'a ', 'a ', 'a ']

/** What stands in the places of the patterns, told by the story that is written. */
export const slots = {
  ...figureSlots,
  ...daySlots,
  n: story => noun(story).one,
  ns: story => noun(story).many,
  adj: story => story.adjective(),
  adv: story => story.random.pick(vocabulary.adverbs),
  mass: story => story.mass(),
  v: story => story.verb().base,
  vs: story => story.verb().third,
  ved: story => story.verb().past,
  done: story => story.verb().done,
  ving: story => story.verb().ing,
  np: nounPhrase,
  nps: manyThings,
  name: story => story.company.short,
  co: story => (story.random.next() < 0.7 ? story.company.short : 'the company'),
  full: story => story.company.full,
  partner: story => story.random.pick(story.partners).short,
  product: story => story.random.pick(story.products) + (story.random.next() < 0.05 ? '™' : ''),
  person(story) {
    story.speaker = story.random.pick(story.people)
    return story.speaker.name
  },
  post: story => story.speaker.post,
  town: story => story.random.pick(story.towns),
  state: story => story.state,
  ticker: ({random, company}) =>
    `${company.short.slice(0, 3).toUpperCase()} (${random.pick(['NYSE', 'Nasdaq', 'LSE'])})`,
  url,
  link: story => (story.random.next() < 0.5 ? `[${story.company.domain}](${url(story)})` : url(story)),
  email: story => `press@${story.company.domain}`,
}

function nounPhrase(story) {
  const described = describedNoun(story, story.random.next())
  const article = story.random.pick(articles)
  const head = article === 'a ' ? `${articleOf(described)} ${described}` : article + described
  const more = story.random.next()
  if (more < 0.14) return `${head} of ${noun(story).many}`
  if (more < 0.22) return `${head} for ${story.mass()}`
  if (more < 0.27) return `${head} with ${story.adjective()} ${noun(story).many}`
  return head
}

function describedNoun(story, roll) {
  if (roll < 0.55) return `${story.adjective()} ${noun(story).one}`
  return roll < 0.7 ? `${noun(story).one} ${noun(story).one}` : noun(story).one
}

function manyThings(story) {
  const roll = story.random.next()
  const things = noun(story).many
  if (roll < 0.45) return `${story.adjective()} ${things}`
  if (roll < 0.6) return `${noun(story).one} ${things}`
  if (roll < 0.7) return `${things} and ${noun(story).many}`
  return roll < 0.78 ? `${things} for ${story.mass()}` : things
}
