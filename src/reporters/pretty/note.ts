import type {Finding} from '../../lint/index.js'
import type {Paint} from '../../report/types.js'
import {wrap} from '../../report/wrap.js'

/** What to write instead, in lines of at most `width` columns, and how pressrel writes it; none where there is no such thing. */
export function noteOf({suggestion, fix}: Finding, paint: Paint, width: number): readonly string[] {
  const way = fix ? `--fix${fix.safe ? '' : ' --unsafe'}` : ''
  if (suggestion === undefined) return way === '' ? [] : [`corrected with ${way}`]
  const label = 'write: '
  const lines = wrap(suggestion, width - label.length)
  const last = way === '' ? '' : ` ${paint.dim(`(${way})`)}`
  return lines.map(
    (line, i) =>
      `${i === 0 ? label : ' '.repeat(label.length)}${paint.green(line)}${i === lines.length - 1 ? last : ''}`,
  )
}
