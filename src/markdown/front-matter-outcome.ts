import type {FrontMatter} from '../ast/index.js'
import type {Problem, Span} from '../source/index.js'
import type {FrontMatterBlock} from './types.js'

const empty: FrontMatter = {extra: {}}

/** Something wrong with front matter, and where. */
export const frontMatterProblem = (message: string, span: Span): Problem => ({kind: 'front-matter', message, span})

/** Front matter without values: there is none, or it could not be read. */
export const frontMatterBlock = (span: Span | null, problems: readonly Problem[] = []): FrontMatterBlock => ({
  span,
  values: empty,
  keys: new Map(),
  marks: [],
  problems,
})
