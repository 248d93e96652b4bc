export {applyEdits, type Edit, insert, remove, replace} from './edit.js'
export {type Lines, type Point, type Position, readLines} from './lines.js'
export {formatOf, type Problem, type Source, type SourceFormat, toSource} from './source.js'
export {contains, overlaps, type Span, spanOf} from './span.js'
