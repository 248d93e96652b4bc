import type {Paint} from './types.js'

const same = (text: string): string => text

/** No colour at all. */
export const plainPaint: Paint = {red: same, yellow: same, blue: same, green: same, bold: same, dim: same}
