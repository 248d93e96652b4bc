const prefixes = [
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '12) ',
  '# ',
  '## ',
  '    ',
  '\t',
  '  ',
  '| ',
  '• ',
  '+ ',
  '>> ',
  '-- ',
  '[1]: ',
]

/** Changes the list of lines of a text. */
const onLines = change => (text, random) => {
  const lines = text.split('\n')
  change(lines, random.int(0, lines.length - 1), random)
  return lines.join('\n')
}

/** Changes of whole lines and of what stands at their beginnings and ends. */
export const lineMutators = [
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at])),
  onLines((lines, at, random) => {
    const other = random.int(0, lines.length - 1)
    ;[lines[at], lines[other]] = [lines[other], lines[at]]
  }),
  onLines((lines, at, random) =>
    lines.splice(at, 2, lines.slice(at, at + 2).join(random.pick(['', ' ', '  \n', '\\\n']))),
  ),
  onLines((lines, at, random) => {
    const cut = random.int(0, lines[at].length)
    lines.splice(at, 1, lines[at].slice(0, cut), lines[at].slice(cut))
  }),
  onLines((lines, at, random) => {
    const prefix = random.pick(prefixes).repeat(random.chance(0.1) ? random.int(2, 9) : 1)
    for (let i = at; i < at + random.int(1, 4) && i < lines.length; i++) lines[i] = prefix + lines[i]
  }),
  onLines((lines, at, random) => {
    lines[at] += random.pick([' ', '  ', '\\', '\t', '.', '"', '”', '\r', ' |', '<br>', ':', ','])
  }),
  onLines((lines, at) => lines.splice(at, 0, '')),
  function otherEnds(text, random) {
    const ends = random.pick([['\r\n'], ['\r'], ['\r\n', '\n'], ['\n', '\r'], ['\u2028', '\n'], ['\n\n']])
    return text.replace(/\n/g, () => random.pick(ends))
  },
  function wrap(text, random) {
    const width = random.int(20, 80)
    return text.replace(new RegExp(`([^\\n]{${width},${width + 20}}?) `, 'g'), '$1\n')
  },
]
