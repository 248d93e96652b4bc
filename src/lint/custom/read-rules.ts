import {suggestion} from '../../source/index.js'
import {isAbsent, isMapping, keyIn, nameOf, type Refuse, readMapping, readText} from '../config/check.js'
import type {KeyPath} from '../config/types.js'
import {readExamples} from './read-examples.js'
import {readPatterns, readPhrases} from './read-words.js'
import {readRoles} from './roles.js'
import type {ListedRule} from './types.js'

const keys = [
  'summary',
  'message',
  'level',
  'source',
  'phrases',
  'patterns',
  'match_case',
  'in',
  'quotations',
  'fix',
  'pass',
  'fail',
]
const idShape = /^[a-z][a-z\d-]{0,40}\/[a-z][a-z\d-]{0,60}$/

/** The rules of a file by id. What is wrong is refused with its place; a rule that is wrong is left out. */
export function readRuleFile(value: unknown, refuse: Refuse): ReadonlyMap<string, ListedRule> {
  const rules = new Map<string, ListedRule>()
  if (!isMapping(value)) {
    refuse({path: []}, 'a file of rules wants rules by their ids, such as house/slogan, with keys below them')
    return rules
  }
  for (const [id, entry] of Object.entries(value)) {
    if (id === '$schema') continue
    const rule = readRule(id, entry, refuse)
    if (rule) rules.set(id, rule)
  }
  return rules
}

function readRule(id: string, value: unknown, refuse: Refuse): ListedRule | undefined {
  if (!idShape.test(id))
    return refuse(
      keyIn([], id),
      `“${id}” is no name of a rule`,
      'Write category/name in small letters, such as house/slogan',
    )
  if (!isMapping(value)) return refuse({path: [id]}, `“${id}” wants keys with values, such as message and phrases`)
  const given = readMapping([id], value, keys, refuse)
  const text = (key: string): string | undefined => readText([id, key], given[key], refuse)
  const isCase = readFlag([id, 'match_case'], given.match_case, refuse)
  const phrases = readPhrases([id, 'phrases'], given.phrases, refuse)
  const patterns = readPatterns([id, 'patterns'], given.patterns, isCase, refuse)
  const message = text('message') ?? refuse(keyIn([], id), `“${id}” wants a message: what is wrong and what to do`)
  const entries = [...phrases, ...patterns]
  if (entries.length === 0) refuse(keyIn([], id), `“${id}” wants phrases or patterns to look for`)
  const hasInstead = entries.some(({instead}) => instead !== undefined)
  checkMessage([id, 'message'], message ?? '', entries, refuse)
  // A pattern knows less of what it changes than a list of words.
  const usual = patterns.length === 0 ? 'safe' : 'unsafe'
  const fix = readChoice([id, 'fix'], given.fix, ['safe', 'unsafe', 'no'] as const, usual, refuse)
  return {
    summary: text('summary') ?? `Words of the house: ${wordsOf(phrases, patterns)}`,
    message: message ?? '',
    level: readChoice([id, 'level'], given.level, ['error', 'warning', 'info'] as const, 'warning', refuse),
    source: text('source') ?? 'house style',
    quotations: readChoice([id, 'quotations'], given.quotations, ['skip', 'report'] as const, 'skip', refuse),
    roles: readRoles([id, 'in'], given.in, refuse),
    matchCase: isCase,
    fix: hasInstead ? fix : 'no',
    phrases,
    patterns,
    examples: readExamples(id, given, refuse),
  }
}

function wordsOf(phrases: ListedRule['phrases'], patterns: ListedRule['patterns']): string {
  const words = [...phrases.map(({phrase}) => phrase), ...patterns.map(({pattern}) => pattern.source)]
  return words.length > 4 ? `${words.slice(0, 3).join(', ')} and ${words.length - 3} more` : words.join(', ')
}

/** A message fills in `{found}`, and `{instead}` where everything that is looked for has something to write instead. */
function checkMessage(
  path: KeyPath,
  message: string,
  entries: readonly {readonly instead?: string}[],
  refuse: Refuse,
): void {
  for (const [, name = ''] of message.matchAll(/\{(\w{1,40})\}/g)) {
    if (name !== 'found' && name !== 'instead')
      refuse({path}, `a message fills in {found} and {instead}, not {${name}}`, suggestion(name, ['found', 'instead']))
    else if (name === 'instead' && entries.some(({instead}) => instead === undefined))
      refuse({path}, 'not everything that is looked for has an “instead” for {instead}', 'Make two rules of it')
  }
}

function readFlag(path: KeyPath, value: unknown, refuse: Refuse): boolean {
  if (isAbsent(value)) return false
  if (typeof value === 'boolean') return value
  refuse({path}, `${nameOf(path)} wants true or false`)
  return false
}

function readChoice<C extends string>(
  path: KeyPath,
  value: unknown,
  choices: readonly C[],
  fallback: C,
  refuse: Refuse,
): C {
  if (isAbsent(value)) return fallback
  const chosen = choices.find(choice => choice === (value === false ? 'no' : value))
  if (chosen === undefined)
    refuse({path}, `${nameOf(path)} wants one of: ${choices.join(', ')}`, suggestion(String(value), choices))
  return chosen ?? fallback
}
