const words = {most: ['≤', 'exceeded'], least: ['≥', 'missed']}

/** The cells “bar” and “verdict” of a value: `bar` is {most} or {least}, with the unit to show; nothing is asked without one. */
export function judged(value, bar, unit = '') {
  if (bar === undefined) return ['', '']
  const [[kind, limit]] = Object.entries(bar)
  const [sign, failure] = words[kind]
  const holds = kind === 'most' ? value <= limit : value >= limit
  return [`${sign} ${limit}${unit}`, holds ? 'held' : failure]
}

export const times = value => `${value.toFixed(2)}×`
