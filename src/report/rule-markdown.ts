import type {RuleEntry} from '../lint/index.js'

/** The rules as a table of Markdown. */
export function ruleMarkdown(rules: readonly RuleEntry[]): string {
  const rows = rules.map(({id, state, fix, presets, summary}) => [
    `\`${id}\``,
    state,
    fix === 'no' ? '–' : fix,
    presets.join(', ') || '–',
    escapeMarkdown(summary),
  ])
  return markdownTable(['rule', 'state', 'fix', 'presets', 'what it finds'], rows)
}

/** A table of cells that are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |\n`).join('')
}

/** Plain words for a cell: nothing in them is markup, and nothing ends the cell. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<|~]/g, '\\$&').replaceAll('\n', ' ')
