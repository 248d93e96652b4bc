import type {RawFrontMatter} from './front-matter-block.js'

/** Longer front matter is refused: blank lines in it cost quadratic time. */
const longest = 16 * 1024

/** Why a block of front matter is not read, in one sentence; undefined when it is to be read as YAML. */
export function refuseBlock(raw: RawFrontMatter): string | undefined {
  if (!raw.isClosed) return 'The front matter is never closed: put a line of three hyphens (---) after its last line.'
  if (raw.language === 'toml')
    return 'Front matter between +++ lines (TOML) is not read: write it as YAML between --- lines.'
  if (raw.language === 'other')
    return 'Front matter is read as YAML only, nothing else and no program: take the word after --- out.'
  if (raw.inner.end - raw.inner.start > longest)
    return 'The front matter is longer than 16 KB and was not read: shorten it.'
  return undefined
}
