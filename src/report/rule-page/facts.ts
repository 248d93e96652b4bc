import type {RuleEntry} from '../../lint/index.js'

const inQuotations: Readonly<Record<RuleEntry['quoted'], string>> = {
  skip: 'not looked at',
  note: 'reported, never changed',
  yes: 'as elsewhere, never changed',
  only: 'the rule is about them',
}
const fixes: Readonly<Record<RuleEntry['fix'], string>> = {no: 'by hand', safe: '--fix', unsafe: '--fix --unsafe'}

/** What there is to know of a rule, each with its name. */
export function factsOf(rule: RuleEntry): readonly (readonly [string, string])[] {
  const {summary, presets, fix, quoted, convention} = rule
  return [
    ['finds', summary],
    ['level', levelOf(rule)],
    ['presets', presets.join(', ') || 'none'],
    ['fix', fixes[fix]],
    ['in quotations', inQuotations[quoted]],
    ['source', [convention.name, convention.note, convention.url].filter(part => part !== undefined).join(', ')],
  ]
}

/** The level by itself, and what the configuration at hand makes of it. */
function levelOf({state, level, presets}: RuleEntry): string {
  if (state === level) return level
  if (state !== 'off') return `${state} by your configuration, ${level} by itself`
  return presets.includes('recommended')
    ? `off by your configuration, ${level} by itself`
    : `off here, ${level} where it is on`
}

/** The heads of `optionRows`. */
export const optionHeads = ['option', 'default', 'meaning'] as const

/** The options of a rule as rows. */
export function optionRows({options, presetOptions, settings}: RuleEntry): readonly (readonly string[])[] {
  return Object.entries(options).map(([name, spec]) => {
    const set = settings[name]
    const own =
      JSON.stringify(set) === JSON.stringify(spec.default) || set === undefined ? '' : ` (here ${showValue(set)})`
    const elsewhere = Object.entries(presetOptions).flatMap(([preset, values]) =>
      name in values ? [`${preset}: ${showValue(values[name])}`] : [],
    )
    return [
      name,
      `${showValue(spec.default)}${own}`,
      [spec.about.replace(/\.$/, ''), elsewhere.length > 0 ? `(${elsewhere.join(', ')})` : ''].join(' ').trim(),
    ]
  })
}

/** A value as YAML has it. */
function showValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`
  return value === '' ? '""' : String(value)
}
