import {pastForms} from '../../lexicon/index.js'
import type {Span} from '../../source/index.js'
import type {Shape} from './shape.js'
import {future, isToCome, sentenceAfter, sentenceBefore} from './tense.js'

/** since · over · compared with the: what a month or a day is a base for */
const base = /\b(?:since|over|versus|vs\.|than|compared\s(?:with|to))\s(?:the\s)?$/i

/** opened · fell; not “exceed”, not “the limited” */
const verb = `(?:(?<!\\b(?:the|an?|its|our|their|and|newly|will|be|to)\\s)[a-z]{2,12}[a-df-z]ed(?<!hundred)|was|were|${[...pastForms].join('|')})`
/** announced on · opened in · fell */
const told = new RegExp(
  `(?<before>\\b(?:be|being|is|are|get)\\s(?:[a-z]{1,12}\\s)?)?\\b(?<verb>${verb})\\s(?:(?:on|in)\\s)?$`,
)
/** What waits for its day, whatever its tense: “expected in June”, “tickets reserved for June” */
const planned = /^(?:expected|planned|scheduled|slated|projected|anticipated|proposed|needed|based)$/
/** On · In the · Their: what a sentence begins with whose day stands right behind */
const opening = /^[\s“"]{0,3}(?:(?:On|In|During|Its|Their|Our|The)\s(?:the\s)?)?$/
/** , Secretary Berg announced · sales were */
const toVerb = new RegExp(`^(?:'s)?,?\\s(?:[^,;:–—]{0,60}?\\s)??${verb}\\b`)
/** What tells of now, of habits and of what may be, or opens a clause of its own. */
const present =
  /\b(?:is|are|has|have|can|may|must|should|would|could|goes?|hosts?|celebrates?|takes?|remains?|that|which|who)\b/

/** Whether a month or a day without a year is surely to come (1), surely past (-1: “up 5% over ⟨February⟩”), or neither. */
export function outlookAt(shape: Shape, span: Span): 0 | 1 | -1 {
  const offset = shape.starts[span.start] ?? 0
  if (base.test(shape.text.slice(Math.max(0, offset - 20), offset))) return -1
  if (isToCome(shape, span.start)) return 1
  return isTold(shape, span) ? -1 : 0
}

/** “On ⟨June 30⟩, Tom Berg announced …”, “The fair opened on ⟨June 30⟩.” */
function isTold(shape: Shape, {start, end}: Span): boolean {
  const before = sentenceBefore(shape, start)
  const {before: passive, verb} = told.exec(before)?.groups ?? {}
  if (verb !== undefined) return passive === undefined && !planned.test(verb)
  if (!opening.test(before)) return false
  const clause = toVerb.exec(sentenceAfter(shape, end))?.[0]
  return clause !== undefined && !future.test(clause) && !present.test(clause)
}
