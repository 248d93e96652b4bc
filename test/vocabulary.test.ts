import {describe, expect, test} from 'vitest'
import {lexemeAt, onceForLexeme} from '../src/prose/index.js'

const whole = (text: string) => lexemeAt(text, 0, text.length)

describe('the vocabulary', () => {
  test('knows a word again, in whatever text it stands', () => {
    const text = 'Acme and acme and Acme'
    const first = lexemeAt(text, 0, 4)
    expect(lexemeAt(text, 18, 22)).toBe(first)
    expect(whole('Acme')).toBe(first)
    expect(lexemeAt(text, 9, 13)).not.toBe(first)
    expect(first.text).toBe('Acme')
  })

  test('judges a word once', () => {
    const judged: string[] = []
    const lengthOf = onceForLexeme(text => judged.push(text) && text.length)
    expect([whole('Marlow'), whole('Foods'), whole('Marlow')].map(lengthOf)).toEqual([6, 5, 6])
    expect(judged).toEqual(['Marlow', 'Foods'])
  })

  test('tells thousands of words apart that were made to collide', () => {
    // “Aa” and “BB” have the same hash, and so has every word of them.
    const words = Array.from({length: 4096}, (_, i) =>
      Array.from({length: 12}, (_, bit) => (i & (1 << bit) ? 'Aa' : 'BB')).join(''),
    )
    expect(words.map(word => whole(word).text)).toEqual(words)
    expect(words.filter(word => whole(word).id < 0).length).toBeGreaterThan(4000)
  })

  test('goes on without keeping words when it is full', () => {
    const words = Array.from({length: 40_000}, (_, i) => `word${i}`)
    expect(words.map(word => whole(word).text)).toEqual(words)
    expect(whole('word39999').id).toBe(-1)
    expect(onceForLexeme(text => text.length)(whole('word39999'))).toBe(9)
  })
})
