export type * from './front-matter.js'
export type * from './mentions.js'
export type * from './types.js'
