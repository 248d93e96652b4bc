import tableWordList from './table-words.json' with {type: 'json'}

/** What a word in the caption or a header of a table says of its numbers. */
export type TableCue =
  | 'perShare'
  | 'except'
  | 'shareCount'
  | 'shareMoney'
  | 'shareBasis'
  | 'count'
  | 'sold'
  | 'labelEnd'
  | 'unscaled'
  | 'reference'
  | 'notActual'
  | 'change'
  | 'changeBeside'
  | 'yearly'
  | 'quarterly'
  | 'points'
  | 'none'
  | 'exceptFiller'
  | 'total'
  | 'totalBeside'
  | 'notAdded'
  | 'partial'
  | 'lowerIsBetter'
  | 'eitherWay'
  | 'beforeMeasure'
  | 'afterMeasure'
  | 'otherMeasure'

const cues: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  tableWordList.entries.map(({role, words}) => [role, new Set(words)]),
)

/** Whether a word, lower case, is one of a class. */
export function isTableCue(role: TableCue, word: string | undefined): boolean {
  return word !== undefined && cues.get(role)?.has(word) === true
}

const accounts = [...(cues.get('accounts') ?? [])]

/** Whether a caption names accounts, whose numbers are money unless a row says otherwise: “Condensed balance sheets”. */
export function isOfAccounts(caption: string): boolean {
  const lower = caption.toLowerCase()
  return accounts.some(name => lower.includes(name))
}
