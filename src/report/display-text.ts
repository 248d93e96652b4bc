/** C0 and C1 controls, the bidirectional ones, line separators and the byte order mark. */
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/** A text for a terminal: a tab takes two columns, and nothing in it can move the cursor or change the colour. */
export function displayText(text: string): string {
  return text.replace(/\t/g, '  ').replace(control, '')
}

/** A line ending, a tab, or a colour that pressrel paints with; else what a terminal would obey. */
const obeyed =
  /(\r?\n|\t|\u001b\[(?:[12]|22|3[1-49])m)|[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Whole lines for a terminal, painted or not: what would move the cursor, set the title or hide words is left out. */
export function terminalLines(text: string): string {
  return text.replace(obeyed, '$1')
}

/**
 * Lines for people in which GitHub Actions finds no command: it looks for `::` at the beginning of a line, white space left out, and for
 * `##[` anywhere. Source: actions/runner, ActionCommand.
 */
export function withoutCommands(lines: string): string {
  if (!lines.includes('::') && !lines.includes('##[')) return lines
  const plain = lines.replaceAll('##[', '## [').split('\n')
  return plain.map(line => (line.trimStart().startsWith('::') ? line.replace('::', ': :') : line)).join('\n')
}

/** A text on one line, one space between its words. */
export function oneLine(text: string): string {
  return displayText(text.replace(/[\t\n\v\f\r ]{1,1000}/g, ' ')).trim()
}

/** A text cut to a number of columns, on one line. */
export function clip(text: string, columns: number): string {
  const line = oneLine(text)
  const characters = [...line]
  return characters.length <= columns ? line : `${characters.slice(0, columns - 1).join('')}…`
}
