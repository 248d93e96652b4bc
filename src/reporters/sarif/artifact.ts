import type {FileFindings, FilePlace} from '../../report/types.js'

/** What stands for the folder that relative paths count from; GitHub takes it for the root of the repository. */
export const rootId = '%SRCROOT%'

/** Where a file is. Source: SARIF 2.1.0, 3.4. */
export interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId?: string
  /** Its place among the artifacts of the run. */
  readonly index: number
}

/** Where a file is: below the root, or as an absolute address; standard input is nowhere. */
export function artifactLocation({kind, path}: FilePlace, index: number): ArtifactLocation {
  if (kind === 'stdin') return {uri: 'stdin', index}
  if (kind === 'inside') return {uri: encodePath(path), uriBaseId: rootId, index}
  return {uri: fileAddress(path), index}
}

/** A release that was to be checked. */
export function artifactOf({source}: FileFindings, place: FilePlace, index: number): object {
  const location = artifactLocation(place, index)
  const description = place.kind === 'stdin' ? {description: {text: 'Standard input.'}} : {}
  return {
    location: {...location, ...description},
    roles: ['analysisTarget'],
    ...(source && {
      mimeType: source.format === 'text' ? 'text/plain' : 'text/markdown',
      encoding: source.encoding,
    }),
  }
}

/** `/press/q3.md` and `C:/press/q3.md` as `file:` addresses; `//server/share` keeps its server. */
function fileAddress(path: string): string {
  const [, drive = '', rest = path] = /^([A-Za-z]:)(\/.*)$/s.exec(path) ?? []
  if (drive !== '') return `file:///${drive}${encodePath(rest)}`
  return path.startsWith('//') ? `file:${encodePath(path)}` : `file://${encodePath(path)}`
}

/** A path as part of an address: `June 5%.md` is `June%205%25.md`. */
function encodePath(path: string): string {
  // A name may hold half a character, which no address can.
  const whole = path.replace(/\p{Surrogate}/gu, '\ufffd')
  return whole.split('/').map(encodeURIComponent).join('/')
}
