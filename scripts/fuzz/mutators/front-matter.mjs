import {frontKeys, frontValues} from '../dictionary.mjs'
import {placeIn, splice} from './characters.mjs'

const fence = /^---[ \t]*\n/

const anyKey = random => `${random.pick(frontKeys)}: ${random.pick(frontValues)}\n`

/** Where the front matter of a text ends: before its closing fence, or at the beginning. */
function endOfFront(text) {
  const end = fence.test(text) ? text.indexOf('\n---', 3) : -1
  return end < 0 ? 0 : end + 1
}

/** Changes of front matter, and between it and the body. */
export const frontMatterMutators = [
  function addKeys(text, random) {
    const keys = Array.from({length: random.int(1, 4)}, () => anyKey(random)).join('')
    return fence.test(text) ? splice(text, endOfFront(text), 0, keys) : `---\n${keys}---\n${text}`
  },
  function moveLineIn(text, random) {
    const lines = text.split('\n')
    const [line] = lines.splice(random.int(0, lines.length - 1), 1)
    const rest = lines.join('\n')
    return splice(rest, endOfFront(rest), 0, `${random.pick(frontKeys)}: ${line}\n`)
  },
  function moveLineOut(text, random) {
    const lines = text.slice(0, endOfFront(text)).split('\n')
    const [line] = lines.splice(random.int(0, lines.length - 1), 1)
    const rest = lines.join('\n') + text.slice(endOfFront(text))
    return splice(rest, placeIn(rest, random), 0, `\n\n${line}\n\n`)
  },
  function dropFence(text, random) {
    return random.chance(0.5) ? text.replace(fence, '') : splice(text, endOfFront(text), 4, '')
  },
  function otherFence(text, random) {
    return text.replace(
      fence,
      random.pick(['+++\n', '---json\n', '--- \n', ';;;\n', '----\n', ' ---\n', '---js\n', '\n---\n']),
    )
  },
  function otherValue(text, random) {
    const end = endOfFront(text)
    return text.slice(0, end).replace(/:[^\n]*/, `: ${random.pick(frontValues)}`) + text.slice(end)
  },
]
