import {resolve} from 'node:path'
import {ignoredBy, type LintConfig, type Origin} from '../lint/index.js'
import type {IgnoreFiles, IgnoreLine} from './ignored.js'
import {shownPath} from './shown-path.js'

/** What leaves a release out: a line of an ignore file, or a pattern under `ignore` of a configuration. */
export type LeftOut = IgnoreLine | {readonly by: 'ignore'; readonly pattern: string; readonly origin: Origin}

/** What leaves a release out of `lint`, if anything does: one of these ignore files, or the configuration. */
export function whyLeftOut(path: string, config: LintConfig, files: IgnoreFiles): LeftOut | undefined {
  const line = files.lineOnWay(path)
  if (line) return line
  const stated = ignoredBy(config, resolve(path))
  return stated && {by: 'ignore', pattern: stated.value, origin: stated.origin}
}

/** Where that stands. */
export interface LeftOutPlace {
  readonly file: string
  readonly line: number
}

/** The file and line of what leaves a release out. */
export async function placeOfLeftOut(leftOut: LeftOut): Promise<LeftOutPlace> {
  if (leftOut.by !== 'ignore') return {file: shownPath(leftOut.file), line: leftOut.line}
  const {openOrigins} = await import('./config-places.js')
  const {file = '', line = 1} = openOrigins()(leftOut.origin) ?? {}
  return {file, line}
}
