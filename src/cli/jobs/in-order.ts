/** Work that was begun: gives its result when it is asked for it. */
export type Begun<R> = () => Promise<R>

/**
 * Begins work on batches ahead of the reader, on no more than `ahead` at a time, and gives what came of them in their order. The
 * batches are taken as they come, so that one that is done is given while the next has not come yet.
 */
export async function* inOrder<B, R>(
  batches: AsyncIterable<B> | Iterable<B>,
  begin: (batch: B) => Begun<R>,
  ahead: number,
): AsyncGenerator<R> {
  const begun: Begun<R>[] = []
  const bell = createBell()
  let isOver = false
  const beginAll = async (): Promise<void> => {
    for await (const batch of batches) {
      while (begun.length >= ahead && !isOver) await bell.rings()
      if (isOver) return
      begun.push(begin(batch))
      bell.ring()
    }
  }
  let end: {readonly error?: unknown} | undefined
  const ended = (how: {readonly error?: unknown}): void => {
    end = how
    bell.ring()
  }
  beginAll().then(
    () => ended({}),
    (error: unknown) => ended({error}),
  )
  try {
    while (begun.length > 0 || !end) {
      const [first] = begun
      if (!first) {
        await bell.rings()
        continue
      }
      yield await first()
      begun.shift()
      bell.ring()
    }
    if (end.error !== undefined) throw end.error
  } finally {
    isOver = true
    bell.ring()
  }
}

/** Wakes whoever waits for something to change. */
interface Bell {
  ring(): void
  rings(): Promise<void>
}

function createBell(): Bell {
  let wake = (): void => {}
  let next: Promise<void>
  const renew = (): void => {
    next = new Promise(resolve => {
      wake = resolve
    })
  }
  renew()
  return {
    ring() {
      wake()
      renew()
    },
    rings: () => next,
  }
}
