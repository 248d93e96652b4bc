/** How far a run is. */
export interface Standing {
  readonly done: number
  /** Undefined where nobody knows. */
  readonly total: number | undefined
  readonly seconds: number
}

const barWidth = 24

/**
 * One line for a terminal of so many columns: `[======>     ] 620 of 2000 · 310 a second · 5 s left`, or `620 done · 310 a second`
 * where nobody knows the end.
 */
export function progressLine({done, total, seconds}: Standing, columns: number): string {
  const rate = seconds > 0 ? done / seconds : 0
  const speed = `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second`
  if (total === undefined) return `${done} done · ${speed}`.slice(0, columns - 1)
  const left = rate > 0 ? ` · ${durationOf((total - done) / rate)} left` : ''
  const words = `${done} of ${total} · ${speed}${left}`
  const filled = Math.floor((barWidth * done) / total)
  const bar = `[${'='.repeat(filled)}${filled < barWidth ? '>' : ''}`.padEnd(barWidth + 1).slice(0, barWidth + 1)
  const line = `${bar}] ${words}`
  return line.length < columns ? line : words.slice(0, columns - 1)
}

/** `45 s`, `3 min 20 s`, `2 h 5 min`. */
function durationOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
