import {openOrigins} from '../../cli/config-places.js'
import type {Origin} from '../../lint/index.js'
import type {ShownOrigin} from './types.js'

const nowhere = {file: null, line: null, column: null, override: null}

/** Turns origins into what is shown of them; each file is read once for its lines. */
export function openShownOrigins(): (origin: Origin) => ShownOrigin {
  const placeOf = openOrigins()
  return origin => {
    if (origin.kind !== 'file') return {kind: origin.kind, name: origin.name, ...nowhere}
    const [first, index] = origin.path
    const override = first === 'overrides' && typeof index === 'number' ? index : null
    return {kind: override === null ? 'file' : 'override', name: null, ...nowhere, ...placeOf(origin), override}
  }
}

/** `preset ap`, `.pressrelrc.yaml:12`, `overrides[0] of .pressrelrc.yaml:20`, `--rule`. */
export function originText({kind, name, file, line, override}: ShownOrigin): string {
  if (kind === 'preset') return `preset ${name}`
  if (kind === 'option') return name ?? ''
  return `${override === null ? '' : `overrides[${override}] of `}${file}:${line}`
}
