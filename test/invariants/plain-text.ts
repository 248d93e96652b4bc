import type {ExportOptions} from '../../src/export/index.js'

/** What is wrong with a release as text: letters beyond what was asked for, lines that are too long. */
export function plainTextFaults(text: string, {ascii, profile, wrap}: ExportOptions): readonly string[] {
  const faults: string[] = []
  const isFiling = profile === 'edgar'
  const strange = isFiling ? /[^\n\x20-\x7e]/ : ascii ? /[^\x00-\x7f]/ : /\r/
  const found = strange.exec(text)?.[0]
  if (found !== undefined) faults.push(`a text holds what it must not: ${JSON.stringify(found)}`)
  const isWrong = isFiling ? tooLongForFiling() : (line: string) => wrap !== undefined && isTooLong(line, wrap)
  const long = text.split('\n').find(isWrong)
  if (long !== undefined) faults.push(`a line is too long: ${JSON.stringify(long)}`)
  return faults
}

/** A line may be longer than asked for where it is one word behind its indentation or mark. */
const isTooLong = (line: string, wrap: number): boolean => line.length > wrap && !/^ *(?:[^ ]+ +)?[^ ]* *$/.test(line)

/** Lines have 80 characters, and 132 between `<TABLE>` and `</TABLE>`. */
function tooLongForFiling(): (line: string) => boolean {
  let inTable = false
  return line => {
    if (line === '<TABLE>') inTable = true
    if (line === '</TABLE>') inTable = false
    return line.length > (inTable ? 132 : 80)
  }
}
