import type {Finding} from '../../src/lint/index.js'
import type {Edit} from '../../src/source/index.js'

/** What is wrong with findings: each stands in the text, in order, with edits that do not overlap and a message of whole words. */
export function findingFaults(findings: readonly Finding[], value: string): readonly string[] {
  const starts = findings.map(({position}) => position.start.offset)
  const isSorted = starts.every((start, i) => start >= (starts[i - 1] ?? 0))
  return [...(isSorted ? [] : ['findings are in disorder']), ...findings.flatMap(finding => faultsOf(finding, value))]
}

function faultsOf({rule, message, position: {start, end}, fix}: Finding, value: string): readonly string[] {
  const faults: string[] = []
  const isInside = start.offset >= 0 && start.offset <= end.offset && end.offset <= value.length
  if (!isInside) faults.push(`a finding of ${rule} leaves the text: ${start.offset} to ${end.offset}`)
  if (/[\r\n]|^\s*$|\{\w+\}|\bundefined\b|\bNaN\b|\[object /.test(withoutQuoted(message, value)))
    faults.push(`a message of ${rule} is no sentence: ${JSON.stringify(message)}`)
  return [...faults, ...editFaults(fix?.edits ?? [], value).map(fault => `${rule} offers ${fault}`)]
}

/** A message without the words of the release in it, which may be anything. */
const withoutQuoted = (message: string, value: string): string =>
  /undefined|NaN|\[object |\{\w/.test(value) ? message.replace(/undefined|NaN|\[object |[{}]/g, '') : message

/** What is wrong with edits: they lie in the text, apart from each other. */
export function editFaults(edits: readonly Edit[], value: string): readonly string[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  return sorted.flatMap(({start, end}, i) => {
    if (start < 0 || end < start || end > value.length) return [`an edit out of the text: ${start} to ${end}`]
    return start < (sorted[i - 1]?.end ?? 0) ? [`edits that overlap: at ${start}`] : []
  })
}
