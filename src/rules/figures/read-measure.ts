import {changeVerbs, isMeasureWord} from '../../lexicon/index.js'
import type {FigureBlock} from './figure-blocks.js'
import type {PlacedFigure} from './figure-in-block.js'
import {readTail} from './read-tail.js'
import {periodMark, type Words, wordsBefore} from './words-before.js'

/** What a figure of running text measures, as far as its clause says so without doubt. */
export interface Measure extends PlacedFigure {
  /** The noun with everything that limits it, lower case: “net revenue”, “revenue from services”. */
  readonly noun: string
  /** Whose it is, lower case; empty where nobody is named, or only “we” and “the company”. */
  readonly owner: string
  /** The period named in the clause. */
  readonly period: string | undefined
  /** A forecast, a plan or a condition. */
  readonly isFuture: boolean
}

/** The measure of a figure: “third-quarter ⟨net revenue⟩ of $5 million”, “⟨revenue from services⟩ was $5 million”. */
export function readMeasure(placed: PlacedFigure, block: FigureBlock): Measure | undefined {
  const {figure} = placed
  if (figure.change && figure.change.role !== 'to') return undefined
  const words = wordsBefore(placed, block)
  const tail = words && readTail(placed, block)
  if (!words || !tail) return undefined
  const found = beforeOf(words) ?? beforeVerb(words, figure.change?.role === 'to')
  const noun = found && toNoun(found.noun)
  if (!found || !noun) return undefined
  const periods = new Set([...found.periods, ...tail.periods])
  if (periods.size > 1) return undefined
  const isFuture = words.list.some(word => isMeasureWord('future', word.toLowerCase()))
  return {...placed, noun: noun.words, owner: found.owner ?? noun.owner, period: [...periods][0], isFuture}
}

interface FoundNoun {
  readonly noun: readonly string[]
  readonly owner: string | undefined
  readonly periods: readonly string[]
}

/** “Acme reported third-quarter ⟨net revenue⟩ of” */
function beforeOf({list, periods}: Words): FoundNoun | undefined {
  if (list.at(-1)?.toLowerCase() !== 'of') return undefined
  const noun = list.slice(0, -1)
  const stop = noun.findLastIndex(word => !isNounWord(word))
  const word = noun[stop]?.toLowerCase()
  const opens = stop < 0 || word === ',' || isMeasureWord('states', word) || isAfterFigure(noun, stop)
  if (!opens || /^(?:compared|comparing|relative|contrast)$/i.test(noun[stop - 1] ?? '')) return undefined
  const subject = isMeasureWord('states', word) ? ownerOf(noun.slice(0, stop)) : undefined
  return {noun: noun.slice(stop + 1), owner: subject, periods}
}

/** “reported revenue of $5 million ⟨and⟩ net income of” */
function isAfterFigure(words: readonly string[], at: number): boolean {
  return (
    words[at]?.toLowerCase() === 'and' &&
    /\d|^(?:million|billion|trillion|share|cents|percent)$/i.test(words[at - 1] ?? '')
  )
}

/** “⟨Net revenue⟩ was”, “⟨Net revenue⟩ rose 12% to” */
function beforeVerb({list, periods}: Words, isChange: boolean): FoundNoun | undefined {
  const last = list.at(-1)?.toLowerCase()
  const isTo = last === 'to' || last === 'at'
  const verb =
    isTo && isChange ? list.findIndex(word => changeVerbs.has(word.toLowerCase())) : list.length - (isTo ? 2 : 1)
  const word = list[verb]?.toLowerCase()
  const joins = isTo ? isChange || isMeasureWord('equals to', word) : isMeasureWord('equals', word)
  const noun = list.slice(0, Math.max(0, verb))
  if (!joins || noun.some(each => !isNounWord(each) && !/^(?:of|in|from|for|at)$/i.test(each))) return undefined
  return {noun, owner: undefined, periods}
}

const stops = ['ends', 'states', 'equals', 'equals to', 'preposition'] as const

/** A word that may stand in a noun phrase without beginning a clause or another phrase. */
function isNounWord(word: string): boolean {
  const lower = word.toLowerCase()
  if (word === periodMark) return true
  if (!/\p{L}/u.test(word) || /\d[.,]?\d|^\d/.test(word)) return false
  return !stops.some(role => isMeasureWord(role, lower))
}

/** Takes whose it is off a noun; undefined where the words make it another amount (“the increase”, “a portion”), or nothing is left. */
function toNoun(words: readonly string[]): {readonly words: string; readonly owner: string} | undefined {
  const own = words.filter(word => word !== periodMark)
  const named = own.findIndex(word => /[’']s$/.test(word) && /^\p{Lu}/u.test(word))
  const owner =
    named < 0
      ? ''
      : own
          .slice(0, named + 1)
          .join(' ')
          .toLowerCase()
  const rest = own.slice(named + 1).map(word => word.toLowerCase())
  const first = rest.findIndex(word => !isMeasureWord('owner', word))
  const noun = first < 0 ? [] : rest.slice(first)
  if (noun.length === 0 || noun.length > 8) return undefined
  if (noun.some(word => isMeasureWord('other', word) || changeVerbs.has(word))) return undefined
  return {words: noun.join(' '), owner}
}

/** “the company” and “we” are the issuer; undefined says that nobody is named. */
function ownerOf(words: readonly string[]): string | undefined {
  const subject = words.slice(words.lastIndexOf(',') + 1).filter(word => word !== periodMark)
  const name = subject
    .filter(word => !/^(?:the|also|today|for|in)$/i.test(word))
    .join(' ')
    .toLowerCase()
  return name === '' || isMeasureWord('issuer', name) ? '' : name
}
