import type {Draft} from '../../draft/index.js'
import type {Prose} from '../../prose/index.js'

/** “… Golf Club<br>Captain: Ana Ruiz” */
const labelledLine = /(?:<br\s?\/?>|\\\r?\n| {2}\r?\n)\s{0,3}\p{Lu}[\p{L} ]{1,30}:\s/u
/** “Team Leeds – …” */
const label = /^(\p{Lu}\p{L}{1,20})(?:\s[\p{L}.’*]{1,20}){1,3}\s?[–—:]\s/u
const fewest = 3

/** Whether a paragraph is an entry of a roster: lines of labels and values, or one of a run that open alike. */
export function isInRoster(draft: Draft, prose: Prose): boolean {
  if (labelledLine.test(draft.source.value.slice(prose.source.start, prose.source.end))) return true
  const first = label.exec(prose.text)?.[1]
  if (first === undefined) return false
  const opensAlike = (index: number): boolean => label.exec(draft.prose[index]?.text ?? '')?.[1] === first
  let run = 1
  for (let i = prose.index - 1; opensAlike(i); i--) run++
  for (let i = prose.index + 1; opensAlike(i); i++) run++
  return run >= fewest
}
