/** The scales that AP writes as words, the largest first. */
const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** A number as AP writes it in figures: `2,500`, `2 million`, `1.12 billion`; every digit where two decimals are not enough. */
export function inDigits(value: number): string {
  return inScale(value) ?? grouped(value)
}

/** `1.12 billion`; undefined below a million, and where two decimals do not give the number in full. */
export function inScale(value: number): string | undefined {
  const scale = scales.find(([size]) => value >= size)
  const share = scale && Number((value / scale[0]).toFixed(2))
  // 1.12 times a billion may be off in its last bit.
  return scale && share && Math.abs(share * scale[0] - value) < 0.5 ? `${share} ${scale[1]}` : undefined
}

/** `1234567.5` → `1,234,567.5`. */
export function grouped(value: number | string): string {
  const [whole = '', decimals] = String(value).split('.')
  let out = whole
  for (let at = whole.length - 3; at > 0; at -= 3) out = `${out.slice(0, at)},${out.slice(at)}`
  return decimals === undefined ? out : `${out}.${decimals}`
}
