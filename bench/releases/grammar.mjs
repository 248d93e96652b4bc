import {readSections} from './sections.mjs'
import {slots} from './slots.mjs'
import {capitalized} from './word-forms.mjs'

/** A choice without parentheses in it, a place, or the text up to the next of them. */
const piece = /\(([^()]*\|[^()]*)\)|\{([A-Za-z]+)\}|[^({]+|[({]/g

/** A pattern as the parts that it is joined of: texts, and functions that fill a place. */
function compile(pattern) {
  return [...pattern.matchAll(piece)].map(([text, choice, place]) => {
    if (choice !== undefined) return oneOf(choice.split('|').map(compile))
    return place === undefined ? text : slotOf(place)
  })
}

const oneOf = options => story => fill(story.random.pick(options), story)

function slotOf(place) {
  const name = place.charAt(0).toLowerCase() + place.slice(1)
  const slot = slots[name]
  if (slot === undefined) throw new Error(`patterns.txt has a place {${place}} that nothing fills`)
  return name === place ? slot : story => capitalized(slot(story))
}

function fill(parts, story) {
  let text = ''
  for (const part of parts) text += typeof part === 'string' ? part : part(story)
  return text
}

/** The parts of a sentence: the first of them begins with a capital letter. */
function compileSentence(pattern) {
  const [first, ...rest] = compile(pattern)
  return [typeof first === 'string' ? capitalized(first) : story => capitalized(first(story)), ...rest]
}

const patterns = Object.fromEntries(
  Object.entries(readSections('patterns.txt')).map(([name, lines]) => [name, lines.map(compileSentence)]),
)

/** A sentence of some section of the patterns, about this story. */
export const write = (section, story) => fill(story.random.pick(patterns[section]), story)
