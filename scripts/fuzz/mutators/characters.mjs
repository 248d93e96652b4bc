/** A text with what stands in a span replaced. */
export const splice = (text, start, length, words) => text.slice(0, start) + words + text.slice(start + length)

/** A place in a text, its end included. */
export const placeIn = (text, random) => random.int(0, text.length)

/** The stretches of Unicode that any character may come from. */
const ranges = [
  [0x20, 0x7e],
  [0x00, 0x1f],
  [0x80, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x6ff],
  [0x2000, 0x20cf],
  [0x2100, 0x2bff],
  [0x3000, 0x30ff],
  [0xd800, 0xdfff],
  [0xfe00, 0xffff],
]

const anyCharacter = random => String.fromCharCode(random.int(...random.pick(ranges)))

/** Changes of single characters. */
export const characterMutators = [
  function putIn(text, random) {
    return splice(text, placeIn(text, random), 0, anyCharacter(random))
  },
  function replace(text, random) {
    return splice(text, placeIn(text, random), 1, anyCharacter(random))
  },
  function takeAway(text, random) {
    return splice(text, placeIn(text, random), 1, '')
  },
  function double(text, random) {
    const at = placeIn(text, random)
    return splice(text, at, 0, text.charAt(at))
  },
  function flipBit(text, random) {
    const at = random.int(0, Math.max(0, text.length - 1))
    return splice(text, at, 1, String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << random.int(0, 6))))
  },
  function swap(text, random) {
    const at = placeIn(text, random)
    return splice(text, at, 2, text.charAt(at + 1) + text.charAt(at))
  },
  function otherCase(text, random) {
    const at = placeIn(text, random)
    const words = text.slice(at, at + random.int(1, 30))
    return splice(text, at, words.length, random.chance(0.5) ? words.toUpperCase() : words.toLowerCase())
  },
]
