import type {Finding} from '../lint/index.js'
import {displayText} from './display-text.js'

/** A finding on one line: `q3.md:5:103: error: May 18, 2027 is a Tuesday … (dates/weekday)`. */
export function compactLine(file: string, {position: {start}, level, message, rule}: Finding): string {
  return `${displayText(file)}:${start.line}:${start.column}: ${level}: ${displayText(message)} (${rule})`
}
