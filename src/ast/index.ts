export type * from './mentions.js'
export type * from './types.js'
