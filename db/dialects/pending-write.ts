import type { Trx } from '../open.ts'

/** A write that waits for its turn. */
export interface PendingWrite {
  /** On the clock of `performance.now()`. */
  readonly deadline: number
  /** Does the work. What it returns tells the caller, and is to be called once the work is committed. */
  attempt(trx: Trx): Promise<() => void>
  reject(error: unknown): void
}

export function pendingWrite<T>(
  work: (trx: Trx) => Promise<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
  deadline: number,
): PendingWrite {
  return {
    deadline,
    reject,
    async attempt(trx) {
      const value = await work(trx)
      return () => resolve(value)
    },
  }
}
