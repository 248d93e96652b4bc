import {displayText} from '../../report/display-text.js'

/** The properties of an annotation, as GitHub names them; what is undefined is left out. */
export interface AnnotationPlace {
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
  readonly title?: string
}

/**
 * A workflow command: `::error file=q3.md,line=5::It is a Tuesday.` Source: GitHub Docs, workflow commands; the escapes are
 * those of actions/toolkit.
 */
export function annotation(level: 'error' | 'warning' | 'notice', place: AnnotationPlace, message: string): string {
  const properties = Object.entries(place).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${escapeProperty(String(value))}`,
  )
  return `::${level}${properties.length > 0 ? ' ' : ''}${properties.join(',')}::${escapeData(message)}`
}

/** What drives the terminal of whoever reads the log is left out, but for line endings, which stay whatever they stand in. */
const escapeData = (text: string): string => text.split('\n').map(displayLine).join('%0A')

const displayLine = (line: string): string => line.replaceAll('%', '%25').split('\r').map(displayText).join('%0D')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
