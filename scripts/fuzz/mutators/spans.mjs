import {placeIn, splice} from './characters.mjs'

/** A span, short more often than long. */
function spanIn(text, random) {
  const start = placeIn(text, random)
  return {start, length: random.int(1, random.pick([4, 20, 120, 600]))}
}

/** Changes of stretches of any length, wherever they begin. */
export const spanMutators = [
  function takeAway(text, random) {
    const {start, length} = spanIn(text, random)
    return splice(text, start, length, '')
  },
  function double(text, random) {
    const {start, length} = spanIn(text, random)
    return splice(text, start, 0, text.slice(start, start + length))
  },
  function repeat(text, random) {
    const {start, length} = spanIn(text, random)
    const words = text.slice(start, start + Math.min(length, 60))
    return splice(text, start, 0, words.repeat(random.int(2, 12)))
  },
  function move(text, random) {
    const {start, length} = spanIn(text, random)
    const rest = splice(text, start, length, '')
    return splice(rest, placeIn(rest, random), 0, text.slice(start, start + length))
  },
  function cutTail(text, random) {
    return text.slice(0, placeIn(text, random))
  },
  function cutHead(text, random) {
    return text.slice(placeIn(text, random))
  },
  function backwards(text, random) {
    const {start, length} = spanIn(text, random)
    const words = text.slice(start, start + Math.min(length, 40))
    return splice(text, start, words.length, words.split('').reverse().join(''))
  },
]
