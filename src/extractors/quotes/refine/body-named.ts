import {bodies} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {isNameWord, withoutPossessive} from '../read/word-kinds.js'
import {type Word, wordsOf} from '../read/words.js'

/** Bodies that are the issuer itself, where nobody else of the kind is named. */
const own = new Set(['company', 'group', 'firm', 'startup', 'start-up', 'business'])

/** “the court” after “the Tarn Market Court”, “the ministry” after “the Ministry of Works”: the fullest name before `at`. */
export function bodyNamed(mention: string, blocks: readonly Prose[], at: number): string | undefined {
  const noun = withoutPossessive(
    mention
      .slice(mention.lastIndexOf(' ') + 1)
      .toLowerCase()
      .replace('’', "'"),
  )
  if (!bodies.has(noun) || own.has(noun)) return undefined
  let longest: string | undefined
  for (const prose of blocks) {
    if (prose.source.start >= at) break
    if (prose.role === 'table' || prose.role === 'headline' || !prose.text.toLowerCase().includes(noun)) continue
    for (const name of namesOf(wordsOf(prose), noun)) if (name.length > (longest?.length ?? 0)) longest = name
  }
  return longest
}

/** The runs of two capitals or more that end in a noun. */
function namesOf(words: readonly Word[], noun: string): readonly string[] {
  return words.flatMap((word, i) => {
    if (word.key !== noun || !isNameWord(word)) return []
    let from = i
    while (from > 0 && isNameWord(words[from - 1]) && words[from - 1]?.key !== 'the') from--
    const run = words.slice(from, i + 1)
    return run.length > 1 ? [run.map(({text}) => text).join(' ')] : []
  })
}
