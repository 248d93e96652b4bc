const width = 72
/** Blocks whose lines mean something: front matter, headings, lists, tables, quotes, pictures, lines that end by hand. */
const stays = /^(?:---|#|[-*] |\d+\. |\||>|!)|\n/

/** What would be more than words at the start of a line. */
const opensBlock = /[-+*#>=|]|1[.)] /y

/** A paragraph in lines of at most 72 characters, as some houses keep their texts. */
export function wrap(block) {
  if (block.length <= width || stays.test(block)) return block
  let text = ''
  let start = 0
  while (block.length - start > width) {
    const cut = block.lastIndexOf(' ', start + width)
    const end = cut > start ? cut : block.indexOf(' ', start + width)
    if (end < 0) break
    opensBlock.lastIndex = end + 1
    text += block.slice(start, end) + (opensBlock.test(block) ? ' ' : '\n')
    start = end + 1
  }
  return text + block.slice(start)
}
