/** Waits until nobody has typed for a while. */
export interface Quiet {
  /** Somebody typed: whoever waits begins again. */
  disturb(uri: string): void
  /** Done when the release is left alone; at once where nobody has typed. */
  wait(uri: string): Promise<void>
  /** Lets those who wait go on, and forgets the release. */
  end(uri: string): void
}

interface Wait {
  readonly done: Promise<void>
  readonly finish: () => void
  timer: NodeJS.Timeout
}

/** Waits `delay()` milliseconds after the last key stroke in each release. */
export function openQuiet(delay: () => number): Quiet {
  const waits = new Map<string, Wait>()
  const end = (uri: string): void => {
    const wait = waits.get(uri)
    if (!wait) return
    clearTimeout(wait.timer)
    waits.delete(uri)
    wait.finish()
  }
  return {
    disturb(uri) {
      const timer = setTimeout(() => end(uri), delay())
      const wait = waits.get(uri)
      if (wait) {
        clearTimeout(wait.timer)
        wait.timer = timer
        return
      }
      let finish = (): void => {}
      const done = new Promise<void>(resolve => {
        finish = resolve
      })
      waits.set(uri, {done, finish, timer})
    },
    wait: uri => waits.get(uri)?.done ?? Promise.resolve(),
    end,
  }
}
