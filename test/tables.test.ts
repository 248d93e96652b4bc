import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {toSource} from '../src/source/index.js'

const figuresOf = (text: string) => openDraft(toSource(text, {path: 'table', format: 'markdown'})).mentions.figures

describe('the headers of a figure in a table', () => {
  test('are the first cell of its row and all heads above it', () => {
    const figures = figuresOf(
      [
        '| (in millions) | Three months ended June 30, | | Six months ended June 30, | |',
        '|---|---|---|---|---|',
        '| | 2026 | 2025 | 2026 | 2025 |',
        '| Revenue (1) | $12 | $11 | $23 | $21 |',
      ].join('\n'),
    )
    expect(figures.map(({table}) => table)).toEqual([
      {row: 'Revenue (1)', column: 'Three months ended June 30, 2026'},
      {row: 'Revenue (1)', column: 'Three months ended June 30, 2025'},
      {row: 'Revenue (1)', column: 'Six months ended June 30, 2026'},
      {row: 'Revenue (1)', column: 'Six months ended June 30, 2025'},
    ])
  })

  test('leave out units, and what a converter writes over a column without a head', () => {
    const figures = figuresOf(
      [
        '| Half year | Col2 | Col3 |',
        '|---|---|---|',
        '| | H1 2026 | H1 2025 |',
        '| | £m | £m |',
        '| Revenue | 12.5 | 11 |',
      ].join('\n'),
    )
    expect(figures.map(({table, value, unit}) => [table?.column, value, unit])).toEqual([
      ['H1 2026', 12_500_000, 'GBP'],
      ['H1 2025', 11_000_000, 'GBP'],
    ])
  })

  test('pass a sign in a cell of its own', () => {
    const figures = figuresOf(['| | 2026 | |', '|---|---|---|', '| Cash | $ | 1,204 |'].join('\n'))
    expect(figures.map(({table, value, unit}) => [table?.column, value, unit])).toEqual([['2026', 1204, 'USD']])
  })
})

test('the decimal point of a number in a table is moved, and nothing multiplied', () => {
  const numbers = ['1.1', '2.3', '4.35', '8.41', '0.07', '1,005.005', '(19.99)']
  for (const [unit, power] of [
    ['thousands', 3],
    ['millions', 6],
    ['billions', 9],
  ] as const) {
    const rows = numbers.map(number => `| Item | ${number} |`)
    const figures = figuresOf([`| In ${unit} of euros | 2026 |`, '|---|---|', ...rows].join('\n'))
    expect(figures.map(({value}) => value)).toEqual(
      numbers.map(number => Number(`${number.replace('(', '-').replace(/[,)]/g, '')}e${power}`)),
    )
  }
})
