/** The types of blocks that hold words: what stands below them stands in a line. */
export const wordTypes: ReadonlySet<string> = new Set([
  'releaseLine',
  'headline',
  'subheadline',
  'lead',
  'paragraph',
  'heading',
  'tableCell',
])
