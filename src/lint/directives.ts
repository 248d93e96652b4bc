import type {Draft} from '../draft/index.js'

/** Which rules are silenced where: from a line to a line, both counted from 1, inclusive. */
export interface Silence {
  readonly from: number
  readonly to: number
  /** No rule named: all of them. */
  readonly rules: readonly string[]
}

const comment = /<!--\s{0,4}pressrel-(disable-next-line|disable-line|disable|enable)\b([^>]{0,400}?)-->/g

/**
 * Reads `<!-- pressrel-disable RULE… -- reason -->`, `-enable`, `-disable-line`, `-disable-next-line`.
 * They mean the same in Markdown and in plain text.
 */
export function readSilences(draft: Draft): readonly Silence[] {
  const {source, lines} = draft
  if (!source.value.includes('pressrel-')) return []
  const silences: Silence[] = []
  const open = new Map<string, number>()
  const close = (key: string, to: number): void => {
    const from = open.get(key)
    if (from === undefined) return
    open.delete(key)
    silences.push({from, to, rules: key === '' ? [] : [key]})
  }
  for (const match of source.value.matchAll(comment)) {
    const {line} = lines.toPoint(match.index)
    const named =
      (match[2] ?? '')
        .split(/\s--\s/)[0]
        ?.split(/[\s,]+/)
        .filter(word => word !== '') ?? []
    const keys = named.length === 0 ? [''] : named
    if (match[1] === 'disable-line') silences.push({from: line, to: line, rules: named})
    else if (match[1] === 'disable-next-line') silences.push({from: line + 1, to: line + 1, rules: named})
    else if (match[1] === 'disable') for (const key of keys) open.set(key, open.get(key) ?? line)
    else for (const key of named.length === 0 ? [...open.keys()] : keys) close(key, line)
  }
  for (const key of [...open.keys()]) close(key, lines.count)
  return silences
}

/** Whether a rule is silenced on a line. */
export function isSilenced(silences: readonly Silence[], rule: string, line: number): boolean {
  return silences.some(
    ({from, to, rules}) => from <= line && line <= to && (rules.length === 0 || rules.includes(rule)),
  )
}
