// A door of re-exports alone, so that a command loads only the words that it reads.
export * from './ascii.js'
export * from './calendar.js'
export * from './contacts.js'
export * from './figures.js'
export * from './people.js'
export * from './sentences.js'
export * from './speech.js'
export * from './structure.js'
