import type {VFile} from 'vfile'
import {openDraft} from './draft/index.js'
import {lint, resolveConfig} from './lint/index.js'
import {toSource} from './source/index.js'

/** Options of the remark plugin: a configuration as `.pressrelrc.yaml` holds it, and the date of the release. */
export interface RemarkPressrelOptions {
  readonly config?: Readonly<Record<string, unknown>>
  readonly date?: string
}

/**
 * A remark plugin: puts the release and its mentions on `file.data.pressrel` and every finding on the file as a
 * message (an error is `fatal: true`, a warning `false`, an info `undefined`). The tree is left as it is.
 */
export default function remarkPressrel(options: RemarkPressrelOptions = {}): (tree: unknown, file: VFile) => void {
  return (_, file) => {
    const draft = openDraft(toSource(String(file.value), {path: file.path ?? '<text>'}), {date: options.date})
    file.data.pressrel = {release: draft.release, mentions: draft.mentions}
    for (const finding of lint(draft, resolveConfig(options.config ?? {}))) {
      const message = file.message(finding.message, {place: finding.position, ruleId: finding.rule, source: 'pressrel'})
      message.fatal = finding.level === 'error' ? true : finding.level === 'warning' ? false : undefined
    }
  }
}
