export {closest, suggestion} from './closest.js'
export {composeEdits} from './compose-edits.js'
export {coverOf, firstEndingAfter, joinOverlapping, lastStartingBy, startingIn} from './cover.js'
export {type Decoded, decode} from './decode.js'
export {applyEdits, type Edit} from './edit.js'
export {type Email, emailsIn, findEmails} from './email.js'
export {encode} from './encode.js'
export {largest, smallest} from './extremes.js'
export {
  defaultMaxBytes,
  defaultMaxNesting,
  type Limits,
  mostNesting,
  refuseLongLines,
  refuseLongTexts,
  tooLong,
} from './limits.js'
export {type Lines, lineEndAt, type Point, type Position, readLines} from './lines.js'
export {type ReadOptions, read, sourceOf, sourceOfText} from './read.js'
export {readError} from './read-error.js'
export {formatOf, type Problem, type Source, type SourceFormat, sourceFormats, toSource} from './source.js'
export {contains, overlaps, type Span, spanOf} from './span.js'
