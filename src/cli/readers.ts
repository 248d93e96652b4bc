let isWorkForItself = false

/** Says that the run writes files, which it does to the end even if nobody reads on what it prints. */
export function workForItself(): void {
  isWorkForItself = true
}

/** Whether the run is over once nobody reads on what it prints. */
export const endsWithReader = (): boolean => !isWorkForItself
