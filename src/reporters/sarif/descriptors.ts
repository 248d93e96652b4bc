import type {RuleEntry} from '../../lint/index.js'
import {pageWords, ruleDocument} from '../../report/rule-page/index.js'
import type {ReportContext} from '../../report/types.js'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** A rule as SARIF describes it. Source: SARIF 2.1.0, 3.49. */
export interface Descriptor {
  readonly id: string
  readonly [property: string]: unknown
}

/** The rules as SARIF describes them: those that a run names, in the order of their ids. */
export async function describeRules(ids: ReadonlySet<string>, context: ReportContext): Promise<readonly Descriptor[]> {
  if (ids.size === 0) return []
  return (await context.rules())
    .filter(({id}) => ids.has(id))
    .map(rule => describeRule(rule, context.rulePage(rule.id)))
}

function describeRule(rule: RuleEntry, page = ''): Descriptor {
  const {id, category, summary, level, fix, quoted, presets, convention} = rule
  const words = pageWords(page, id)
  const sentence = summary.endsWith('.') ? summary : `${summary}.`
  return {
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: sentence},
    fullDescription: {text: words[0] ?? sentence},
    help: {
      text: words.join('\n\n') || sentence,
      markdown: ruleDocument(page, rule, (text, _, other) => (other === undefined ? text : `\`${other}\``)),
    },
    defaultConfiguration: {enabled: presets.includes('recommended'), level: levels[level]},
    properties: {tags: [category], presets, convention, fix, quoted},
  }
}
