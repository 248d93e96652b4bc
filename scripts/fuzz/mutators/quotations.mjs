import {placeIn, splice} from './characters.mjs'

const mark = /["“”„«»‘’‹›]/g
const marks = [
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '‘',
  '’',
  "'",
  '‹',
  '›',
  '″',
  '＂',
  '“ ',
  ' ”',
  '””',
  '““',
  '\\"',
  '&quot;',
  '&ldquo;',
]

/** Replaces one of the quotation marks of a text, if there is any. */
const atMark = replace => (text, random) => {
  const found = [...text.matchAll(mark)]
  if (found.length === 0) return splice(text, placeIn(text, random), 0, random.pick(marks))
  const {0: match, index} = random.pick(found)
  return splice(text, index, 1, replace(match, random))
}

/** Quotation marks that are missing, doubled, of another kind or in another place. */
export const quotationMutators = [
  atMark(() => ''),
  atMark((_, random) => random.pick(marks)),
  atMark((match, random) => match + random.pick(marks)),
  atMark((match, random) =>
    random.pick([
      `${match}\n\n${match}`,
      `${match}, said Ana Ruiz, CEO of Acme.`,
      `. ${match}`,
      `${match} `,
      ` ${match}`,
    ]),
  ),
  function straight(text) {
    return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
  },
  function otherMarks(text, random) {
    const [open, close] = random.pick(['«»', '„“', '‘’', '”“', '““', '›‹'])
    return text.replace(/“/g, open).replace(/”/g, close)
  },
  function closeLater(text, random) {
    const at = text.search(/[”"]/)
    if (at < 0) return text
    const rest = splice(text, at, 1, '')
    return splice(rest, placeIn(rest, random), 0, text.charAt(at))
  },
]
