import {openDraft} from '../../draft/index.js'
import {spanOf, toSource} from '../../source/index.js'
import {resolveConfig} from '../config/index.js'
import type {LintConfig} from '../config/types.js'
import {lint} from '../engine.js'
import {fix} from '../fix.js'
import type {LintOptions} from '../lint-options.js'
import type {RuleDefinition} from '../types.js'

/** An example that shows a rule to be wrong. */
export interface FailedExample {
  readonly kind: 'pass' | 'fail'
  /** Its place in the list of its kind. */
  readonly index: number
  /** What was to be expected and what came. */
  readonly message: string
}

/** What the examples of one rule came to. */
export interface ExampleResult {
  readonly count: number
  readonly failed: readonly FailedExample[]
}

/** Tries a rule of the house on its own examples. Throws `E_RULE` where it fails, or takes longer than a guard allows. */
export function checkExamples(id: string, rule: RuleDefinition, options: LintOptions = {}): ExampleResult {
  const {pass = [], fail = []} = rule.examples ?? {}
  const attempt: Attempt = {config: onlyRule(id, rule), options}
  const failed = [
    ...pass.flatMap((text, index) => toFailed('pass', index, checkPass(text, attempt))),
    ...fail.flatMap((example, index) => {
      const {text, fixed} = typeof example === 'string' ? {text: example, fixed: undefined} : example
      return toFailed('fail', index, checkFail(text, fixed, attempt))
    }),
  ]
  return {count: pass.length + fail.length, failed}
}

interface Attempt {
  readonly config: LintConfig
  readonly options: LintOptions
}

const toFailed = (kind: FailedExample['kind'], index: number, message: string | undefined): readonly FailedExample[] =>
  message === undefined ? [] : [{kind, index, message}]

function onlyRule(id: string, rule: RuleDefinition): LintConfig {
  const config = resolveConfig({rules: {[id]: rule.level}}, {ownRules: {[id]: rule}})
  return {...config, rules: new Map([...config.rules].filter(([known]) => known === id))}
}

/** What a rule finds in a text, in its order. */
const wordsFound = (text: string, {config, options}: Attempt): readonly string[] =>
  lint(openDraft(toSource(text)), config, options).map(({position}) => {
    const {start, end} = spanOf(position)
    return text.slice(start, end)
  })

function checkPass(text: string, attempt: Attempt): string | undefined {
  const found = wordsFound(text, attempt)
  return found.length === 0 ? undefined : `found ${quoted(found)} where nothing was to be found`
}

function checkFail(marked: string, fixed: string | undefined, attempt: Attempt): string | undefined {
  const {text, words} = unmark(marked)
  if (words.length === 0) return 'marks nothing: put ⟦ ⟧ or [[ ]] around what is to be found'
  const found = wordsFound(text, attempt)
  if (found.join('\n') !== words.join('\n')) return `was to find ${quoted(words)}, but found ${quoted(found)}`
  if (fixed === undefined) return undefined
  const {value} = fix(toSource(text), attempt.config, {...attempt.options, unsafe: true}).source
  return value === fixed ? undefined : `was to become “${fixed}”, but became “${value}”`
}

const quoted = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : words.map(word => `“${word}”`).join(', ')

/** Takes the marks out: the plain text, and the words that they stood around. Who cannot type ⟦ ⟧ writes [[ ]]. */
function unmark(marked: string): {readonly text: string; readonly words: readonly string[]} {
  const mark = marked.includes('⟦') ? /⟦([^⟦⟧]{0,10000})⟧/g : /\[\[([^[\]]{0,10000})\]\]/g
  return {text: marked.replace(mark, '$1'), words: [...marked.matchAll(mark)].map(match => match[1] ?? '')}
}
