const PATIENCE_MS = 5_000

/** Counts the calls under way. After `drain` no new one begins, and those begun are waited for, five seconds at most. */
export function acceptsCalls() {
  let underWay = 0
  let onIdle: (() => void) | null = null

  return {
    begin: (): (() => void) | null => {
      if (onIdle) return null
      underWay += 1
      return () => {
        underWay -= 1
        if (underWay === 0) onIdle?.()
      }
    },
    isDraining: () => onIdle !== null,

    drain: () =>
      new Promise<void>((resolve) => {
        onIdle = resolve
        if (underWay === 0) resolve()
        else setTimeout(resolve, PATIENCE_MS).unref()
      }),
  }
}
