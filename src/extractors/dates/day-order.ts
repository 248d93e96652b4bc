import type {Shape} from './shape.js'

/** 12 May · 3rd August */
const dayFirst = /(?<![A-Za-z0-9.,])[123]z? M(?! [123])/g
/** May 12 */
const monthFirst = /M [123](?![0-9A-Za-z])/g

/** Whether a release writes days before months: more “12 May” than “May 12”. */
export function writesDayFirst(shapes: readonly Shape[]): boolean {
  let balance = 0
  for (const {codes} of shapes) {
    if (!codes.includes('M')) continue
    balance += (codes.match(dayFirst)?.length ?? 0) - (codes.match(monthFirst)?.length ?? 0)
  }
  return balance > 0
}
