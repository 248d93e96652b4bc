import {readFileSync} from 'node:fs'

const words = JSON.parse(readFileSync(new URL('dictionary.json', import.meta.url), 'utf8'))

/** What breaks those who read text, by kind; numbers without end are made here. */
export const dictionary = {
  ...words.tokens,
  runs: [
    '1'.repeat(40),
    '9'.repeat(400),
    `0.${'3'.repeat(60)}`,
    '1,'.repeat(30),
    ...[...'"“-–.$*_`>[( A|'].map(letter => letter.repeat(40)),
  ],
}

/** What is put around words: [before, behind]. */
export const pairs = words.pairs

/** Keys of front matter, and values for any of them. */
export const {frontKeys, frontValues} = words
