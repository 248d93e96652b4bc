export {type Idle, idleOf} from './idle.js'
export {type Directive, type DirectiveName, type DirectiveVerb, directiveVerbs, readDirectives} from './read.js'
export {findShapes, type Shape} from './shapes.js'
export {isSilent, type Silence, type Silences, toSilences} from './silence.js'
