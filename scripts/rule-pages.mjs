// The pages of the rules under docs/rules, from the rules' folders.
import {posix} from 'node:path'

const note = 'Generated from the rules’ folders by `npm run gen`.'

/**
 * The pages by their path: the index, and one for each rule. `rules` are `[id, RuleEntry, its README]`; `tools` is what
 * src/report writes Markdown with.
 */
export function rulePages(rules, presets, tools) {
  const pages = rules.map(([id, entry, readme]) => {
    const siblings = rules.map(([other]) => other).filter(other => other !== id && sameCategory(other, id))
    return [`docs/rules/${id}.md`, rulePage(entry, readme, siblings, tools)]
  })
  const entries = rules.map(([, entry]) => entry)
  return [['docs/rules/README.md', index(entries, presets, tools)], ...pages]
}

const categoryOf = id => id.slice(0, id.indexOf('/'))
const nounOf = id => id.slice(id.indexOf('/') + 1)
const sameCategory = (a, b) => categoryOf(a) === categoryOf(b)
const asSentence = text => (text.endsWith('.') ? text : `${text}.`)

function index(entries, presets, {markdownTable, escapeMarkdown}) {
  const categories = [...new Set(entries.map(({category}) => category))]
  const rowsOf = category =>
    entries
      .filter(entry => entry.category === category)
      .map(({id, summary, level, presets, fix, quoted, convention}) => [
        `[${id}](${id}.md)`,
        escapeMarkdown(summary),
        level,
        presets.join(', ') || '–',
        fix,
        quoted,
        escapeMarkdown(convention.name),
      ])
  const heads = ['rule', 'what it finds', 'level', 'presets', 'fix', 'in quotations', 'convention']
  return `# Rules

${entries.length} rules. ${note} Each links to its page: facts, options, how to set it, examples.

${categories.map(name => `[${name}](#${name})`).join(' · ')}

## Presets

A configuration extends one or several; every one of them extends \`recommended\`.

${markdownTable(
  ['preset', 'what it is for'],
  Object.entries(presets).map(([name, {about}]) => [name, escapeMarkdown(about)]),
)}
“In quotations”: \`skip\` reports nothing there, \`note\` and \`yes\` report, \`only\` is about quotations. No rule ever edits a person's
words.

${categories.map(name => `## ${name}\n\n${markdownTable(heads, rowsOf(name))}`).join('\n')}`
}

function rulePage(entry, readme, siblings, tools) {
  const {id, summary, category} = entry
  const parts = [
    `# ${id}`,
    `<!-- ${note} Do not edit. -->`,
    tools.escapeMarkdown(asSentence(summary)),
    facts(entry, tools),
    options(entry, tools),
    `## How to set it\n\n${settings(entry)}`,
    `## What it finds\n\n${tools.ruleDocument(readme, entry, linkFrom(id)).trimEnd()}`,
    others(category, siblings),
    '[All rules](../README.md)',
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function others(category, ids) {
  const links = ids.map(id => `[${nounOf(id)}](${nounOf(id)}.md)`)
  return links.length === 0 ? '' : `## Other rules of ${category}\n\n${links.join(' · ')}`
}

function facts(entry, {factsOf, markdownTable, escapeMarkdown}) {
  const {convention, presets} = entry
  const shown = {
    presets: presets.map(name => `[${name}](../README.md#presets)`).join(', ') || 'none',
    source: convention.url
      ? `[${escapeMarkdown(convention.name)}](${convention.url})${convention.note ? `, ${escapeMarkdown(convention.note)}` : ''}`
      : undefined,
  }
  const rows = factsOf(entry)
    .filter(([name]) => name !== 'finds')
    .map(([name, fact]) => [name, shown[name] ?? (fact.startsWith('--') ? `\`${fact}\`` : escapeMarkdown(fact))])
  return markdownTable(['', ''], rows).trimEnd()
}

function options(entry, {optionRows, optionHeads, markdownTable, escapeMarkdown}) {
  const rows = optionRows(entry).map(([name, value, meaning]) => [
    `\`${name}\``,
    `\`${value}\``,
    escapeMarkdown(meaning),
  ])
  return rows.length === 0 ? '' : `## Options\n\n${markdownTable(optionHeads, rows).trimEnd()}`
}

/** What to write into a configuration, and into a release. */
function settings({id, level, presets, options}) {
  const pairs = Object.entries(options).map(([name, {default: value}]) => `${name}: ${toYaml(value)}`)
  const isOn = presets.includes('recommended')
  const lines = [
    ...(isOn || presets.length === 0 ? [] : [`extends: ${presets[0]}`, '# or by itself:']),
    'rules:',
    `  ${id}: ${isOn ? 'off' : level}`,
    ...(pairs.length === 0 ? [] : ['  # or with its options:', `  # ${id}: [${level}, {${pairs.join(', ')}}]`]),
  ]
  const inRelease = `In a release, \`<!-- pressrel-disable-next-line ${id} -- why -->\` switches it off for one line.`
  const levels = `In \`.pressrelrc.yaml\`, with a level of \`off\`, \`info\`, \`warning\` or \`error\`:`
  const parts = [levels, `\`\`\`yaml\n${lines.join('\n')}\n\`\`\``, ...(id.startsWith('lint/') ? [] : [inRelease])]
  return parts.join('\n\n')
}

function toYaml(value) {
  if (Array.isArray(value)) return `[${value.map(toYaml).join(', ')}]`
  return typeof value !== 'string' || /^[A-Za-z][\w-]*$/.test(value) ? String(value) : JSON.stringify(value)
}

/** Links of a rule's README, as they go from its page. */
function linkFrom(id) {
  return (words, url, rule) => {
    const at = `docs/rules/${categoryOf(id)}`
    const target = rule === undefined ? posix.join('src/rules', id, url) : `docs/rules/${rule}.md`
    return `[${words}](${posix.relative(at, target)})`
  }
}
