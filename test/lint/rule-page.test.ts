import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {listRules, type RuleEntry, resolveConfig} from '../../src/lint/index.js'
import {displayWidth} from '../../src/report/display-width.js'
import {type Paint, plainPaint, ruleDocument, rulePage, ruleTable} from '../../src/report/index.js'

const page = [
  '# tone/hype',
  '',
  `Words of advertising make an editor stop reading. ${'They say nothing. '.repeat(4)}`,
  'Source: `AP`.',
  '',
  '```yaml',
  'vocabulary: {accept: [turnkey]}',
  '```',
  '',
  '```md fail config=page',
  '# Acme',
  '',
  'A ⟦seamless⟧ plant.',
  '```',
  '',
  '```md pass',
  'A plant.',
  '```',
  '',
].join('\n')

function ruleOf(id: string, raw: Record<string, unknown> = {}): RuleEntry {
  const rule = listRules(resolveConfig(raw)).find(entry => entry.id === id)
  if (!rule) throw new Error(`there is no rule ${id}`)
  return rule
}

const show = (markdown: string, rule = ruleOf('quotes/unattributed'), width = 80): string =>
  rulePage(`# ${rule.id}\n\n${markdown}\n`, rule, {paint: plainPaint, width})
/** What stands below the facts. */
const words = (markdown: string, width = 80): string =>
  show(markdown, ruleOf('quotes/unattributed'), width).split('\n\n').slice(2).join('\n\n')

describe('a page in a terminal', () => {
  test('has the facts, its text in lines of 80, and carets under what is found', () => {
    expect(rulePage(page, ruleOf('tone/hype'), {paint: plainPaint, width: 80})).toBe(`tone/hype

  finds          Words of advertising that editors take out: world-class,
                 cutting-edge, game-changing
  level          off here, info where it is on
  presets        ap, uk
  fix            by hand
  in quotations  reported, never changed
  source         AP, news writing

Words of advertising make an editor stop reading. They say nothing. They say
nothing. They say nothing. They say nothing. Source: \`AP\`.

    vocabulary: {accept: [turnkey]}

Found, with this configuration:
    # Acme

    A seamless plant.
      ^^^^^^^^

Right:
    A plant.
`)
  })

  test('says what the configuration makes of the rule', () => {
    const level = (raw: Record<string, unknown>) =>
      /^ {2}level +(.*)$/m.exec(show('', ruleOf('dates/weekday', raw)))?.[1]
    expect(level({})).toBe('error')
    expect(level({rules: {'dates/weekday': 'info'}})).toBe('info by your configuration, error by itself')
    expect(level({rules: {'dates/weekday': 'off'}})).toBe('off by your configuration, error by itself')
  })

  test('has a table of the options: default, what a preset and the configuration set, meaning', () => {
    const raw = {rules: {'structure/headline-length': ['warning', {hardLimit: 120}]}}
    expect(show('', ruleOf('structure/headline-length', raw))).toContain(
      [
        '  option     default         meaning',
        '  limit      100             How many characters a headline should have at most',
        '                             (wire: 80)',
        '  hardLimit  170 (here 120)  How many characters wire services cut a headline at',
        '',
      ].join('\n'),
    )
  })

  test('wraps lists, tables, quotations and headings, and leaves code alone', () => {
    expect(
      words(
        [
          '## When *not* to',
          '',
          'Say **never**, `form: word` or [the guide](https://a.example/x), as [unbalanced](../unbalanced/README.md) and',
          '[hype](../../tone/hype/README.md) do; [words](../../../lexicon/x.json) are a list.',
          '',
          '- one that goes on for a while, so that it has to be broken',
          '- two',
          '',
          '1. first',
          '2. second',
          '',
          '| form | means |',
          '| --- | --- |',
          '| `%` | the sign, which stands right after its figure and nowhere else |',
          '',
          '> quoted words',
          '',
          '```',
          'a line of code that is longer than the page is wide, by a good deal',
          '```',
        ].join('\n'),
        50,
      ),
    ).toBe(
      [
        'When *not* to',
        '',
        'Say *never*, `form: word` or the guide',
        '(https://a.example/x), as quotes/unbalanced and',
        'tone/hype do; words are a list.',
        '',
        '- one that goes on for a while, so that it has to',
        '  be broken',
        '- two',
        '',
        '1. first',
        '2. second',
        '',
        'form  means',
        '`%`   the sign, which stands right after its',
        '      figure and nowhere else',
        '',
        '│ quoted words',
        '',
        '    a line of code that is longer than the page is wide, by a good deal',
        '',
      ].join('\n'),
    )
  })

  test('breaks the lines of an example between words, the carets below their own row', () => {
    const example = ['```md fail', 'The plant opens on ⟦Monday, May 12, 2026⟧, in 東京 ⟦today⟧.', '```'].join('\n')
    expect(words(example, 40)).toBe(
      [
        'Found:',
        '    The plant opens on Monday, May 12,',
        '                       ^^^^^^^^^^^^^^^',
        '      2026, in 東京 today.',
        '      ^^^^          ^^^^^',
        '',
      ].join('\n'),
    )
  })

  test('marks what goes over several lines on each of them', () => {
    const example = ['```md fail format=text', 'They open ⟦on', '  Monday⟧ at noon.', '```'].join('\n')
    expect(words(example)).toBe(
      [
        'Found, in plain text:',
        '    They open on',
        '              ^^',
        '      Monday at noon.',
        '    ^^^^^^^^',
        '',
      ].join('\n'),
    )
  })

  test.each([60, 80, 100])('of every rule stays within %i columns, but for code', width => {
    for (const rule of listRules()) {
      const markdown = readFileSync(new URL(`../../src/rules/${rule.id}/README.md`, import.meta.url), 'utf8')
      const withoutCode = markdown.replace(/^```yaml\n[\s\S]*?^```$/gm, '')
      const lines = rulePage(withoutCode, rule, {paint: plainPaint, width}).split('\n')
      expect(lines.filter(line => displayWidth(line) > width)).toEqual([])
    }
  })

  test('is painted without moving a word', () => {
    const mark = (open: string, close: string) => (text: string) => `${open}${text}${close}`
    const bold = mark('\u001b[1m', '\u001b[22m')
    const paint: Paint = {
      ...plainPaint,
      bold,
      dim: mark('\u001b[2m', '\u001b[22m'),
      yellow: mark('\u001b[33m', '\u001b[39m'),
    }
    const painted = rulePage('# x/y\n\nSay `form` *now*.\n\n```md fail\nA ⟦b⟧.\n```\n', ruleOf('times/am-pm'), {
      paint,
      width: 80,
    })
    expect(painted).toContain(`Say ${bold('form')} ${bold('now')}.`)
    expect(painted).toContain(`\u001b[33mFound:\u001b[39m\n    A b.\n    \u001b[33m  ^\u001b[39m`)
    expect(painted).toContain(`  ${bold('option  default  meaning')}\n`)
  })

  test('cannot drive the terminal', () => {
    expect(show('A \u001b[2J word `\u001b[2J`.\n\n```md fail\n⟦\u001b[2J⟧\n```')).not.toContain('\u001b')
  })
})

describe('a page as Markdown', () => {
  test('shows examples with carets under what is found, labelled where the kind changes', () => {
    const more = `${page}\n\`\`\`md pass\nTwo plants.\n\`\`\`\n\n\`\`\`md fixed\n\tfixed\n\`\`\`\n`
    expect(
      ruleDocument(more, ruleOf('dates/weekday'), words => words),
    ).toBe(`Words of advertising make an editor stop reading. ${'They say nothing. '.repeat(4)}
Source: \`AP\`.

\`\`\`yaml
vocabulary: {accept: [turnkey]}
\`\`\`

Found, with this configuration:

\`\`\`text
# Acme

A seamless plant.
  ^^^^^^^^
\`\`\`

Right:

\`\`\`text
A plant.
\`\`\`

\`\`\`text
Two plants.
\`\`\`

After \`--fix --unsafe\`:

\`\`\`text
\tfixed
\`\`\`
`)
  })
})

test('the table of rules is a line a rule, unless a width is given', () => {
  const rules = [ruleOf('dates/weekday'), ruleOf('tone/hype')]
  expect(ruleTable(rules, plainPaint)).toBe(
    [
      'rule           state  fix     what it finds',
      'dates/weekday  error  unsafe  The weekday and the date do not match',
      'tone/hype      off            Words of advertising that editors take out: world-class, cutting-edge, game-changing',
      '',
    ].join('\n'),
  )
  expect(ruleTable(rules, plainPaint, 60)).toContain('The weekday and the date do\n')
})
