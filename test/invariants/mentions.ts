import type {DateMention, Figure, Quote, TextSpan} from '../../src/ast/index.js'

/** The mentions whose places are looked at: those of a draft, or of a document as `extract` gives it. */
interface Given {
  readonly quotes: readonly Quote[]
  readonly indirectQuotes?: readonly Quote[]
  readonly figures: readonly Figure[]
  readonly dates: readonly DateMention[]
}

/** What is wrong with the places of mentions: each slices to its words, none is empty, and each list stands in order. */
export function mentionFaults({quotes, indirectQuotes = [], figures, dates}: Given, value: string): readonly string[] {
  const quoted = [...quotes, ...indirectQuotes].flatMap(spansOf)
  return [
    ...[...quoted, ...figures, ...dates].flatMap(span => sliceFaults(span, value)),
    ...[quotes.flatMap(({segments}) => segments.slice(0, 1)), figures, dates].flatMap(orderFaults),
    ...[figures, dates].flatMap(overlapFaults),
  ]
}

const spansOf = ({segments, cue, speaker, speakers = []}: Quote): readonly TextSpan[] =>
  [...segments, cue, speaker?.mention, ...speakers.map(({mention}) => mention)].flatMap(span => span ?? [])

function sliceFaults({text, raw, position: {start, end}}: TextSpan, value: string): readonly string[] {
  const slice = value.slice(start.offset, end.offset)
  if (text !== '' && slice === (raw ?? text)) return []
  return [`a mention is not what the source holds: ${JSON.stringify([text, raw, slice])}`]
}

function orderFaults(spans: readonly TextSpan[]): readonly string[] {
  const starts = spans.map(({position}) => position.start.offset)
  return starts.some((start, i) => start < (starts[i - 1] ?? 0))
    ? [`mentions are in disorder: ${starts.join(' ')}`]
    : []
}

function overlapFaults(spans: readonly TextSpan[]): readonly string[] {
  const shared = spans.find(({position}, i) => position.start.offset < (spans[i - 1]?.position.end.offset ?? 0))
  return shared ? [`mentions of one kind overlap: ${JSON.stringify(shared.text)}`] : []
}
