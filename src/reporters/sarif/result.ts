import {type Finding, fingerprints} from '../../lint/index.js'
import type {FileFindings} from '../../report/types.js'
import {type Lines, readLines, type Source} from '../../source/index.js'
import type {ArtifactLocation} from './artifact.js'
import {placeOf, regionOf} from './region.js'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** A finding as SARIF has it, but for the index of its rule, which is known at the end. Source: SARIF 2.1.0, 3.27. */
export interface Result {
  readonly ruleId: string
  readonly level: 'error' | 'warning' | 'note'
  readonly [property: string]: unknown
}

/** The findings of a file. */
export function resultsOf({findings, source}: FileFindings, artifactLocation: ArtifactLocation): readonly Result[] {
  if (!source) return []
  const names = fingerprints(findings, source)
  const lines = readLines(source.value)
  return findings.map((finding, i) => {
    const {rule, level, message, position, suggestion} = finding
    return {
      ruleId: rule,
      level: levels[level],
      message: {text: message},
      locations: [{physicalLocation: {artifactLocation, ...placeOf(position, source, lines)}}],
      partialFingerprints: {'pressrel/v1': names[i]},
      ...fixesOf(finding, source, lines, artifactLocation),
      ...(suggestion !== undefined && {properties: {suggestion}}),
    }
  })
}

/** The correction of a finding, if there is one. `safe` says whether `--fix` makes it without `--unsafe`. */
function fixesOf({fix, suggestion}: Finding, source: Source, lines: Lines, artifactLocation: ArtifactLocation): object {
  if (!fix) return {}
  const replacements = fix.edits.map(edit => ({
    deletedRegion: regionOf(lines.toPosition(edit), source),
    insertedContent: {text: edit.text},
  }))
  const text = suggestion === undefined ? 'Correct it.' : `Write: ${suggestion}`
  return {
    fixes: [{description: {text}, artifactChanges: [{artifactLocation, replacements}], properties: {safe: fix.safe}}],
  }
}
