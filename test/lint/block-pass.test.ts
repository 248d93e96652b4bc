import {describe, expect, it} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import type {RuleDefinition} from '../../src/lint/index.js'
import {indexTerms, lint, resolveConfig, visitBlocks, visitTerms} from '../../src/lint/index.js'
import type {Visitors} from '../../src/lint/visitors.js'

const about = {
  summary: 'A rule of the test',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'test'},
  messages: {},
} as const

/** Lints a text with one rule. */
function run(text: string, visitors: Visitors): void {
  const rule: RuleDefinition = {...about, create: () => visitors}
  lint(openDraft(text), resolveConfig({rules: {'test/rule': 'warning'}}, {ownRules: {'test/rule': rule}}))
}

function termsIn(text: string, terms: readonly string[]): readonly string[] {
  const found: string[] = []
  const index = indexTerms(terms.map(term => ({text: term})))
  run(text, {terms: [visitTerms(index, ({start, end}, prose) => void found.push(prose.text.slice(start, end)))]})
  return found
}

describe('the pass over the words of a block', () => {
  it('finds words of letters and digits, which are several tokens', () => {
    expect(termsIn('Acme builds a 5G network and a 3D printer for 24x7 work.', ['5g network', '3d', '24x7'])).toEqual([
      '5G network',
      '3D',
      '24x7',
    ])
  })

  it('finds a word beside a hyphen, an apostrophe and behind a sign', () => {
    expect(termsIn('Acme’s best-in-class arm, said @acme.', ['acme', 'best in class', '@acme'])).toEqual([
      'Acme',
      'best-in-class',
      '@acme',
    ])
  })

  it('finds none within a longer word, nor one term over another of the same rule', () => {
    expect(
      termsIn('The 15G and 5Gs of Acmeville; the world class arm.', ['5g', 'acme', 'world class', 'class']),
    ).toEqual(['world class'])
  })

  it('speaks to a rule once of each block that holds one of its signs, and of no other', () => {
    const seen: string[] = []
    const signs = {words: ['30', '[', 'doubled'], pattern: /^T\.B\./}
    run('Plain words.\n\nMay 30 and June 30.\n\nSales DOUBLED.\n\nA [note.\n\nIt is T.B.D. here.\n\n300 redoubled.', {
      blocks: [visitBlocks(signs, ({text}) => void seen.push(text))],
    })
    expect(seen).toEqual(['May 30 and June 30.', 'Sales DOUBLED.', 'A [note.', 'It is T.B.D. here.'])
  })
})
