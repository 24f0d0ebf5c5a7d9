import { DatabaseError } from '../database-error.ts'

/** Rejects when `afterMs` have passed without `end()`. */
export class Stall {
  readonly promise: Promise<never>
  readonly #timer: NodeJS.Timeout

  constructor(afterMs: number) {
    const { promise, reject } = Promise.withResolvers<never>()
    promise.catch(() => {})
    this.promise = promise
    this.#timer = setTimeout(() => {
      const message = `A write waited ${afterMs} ms for something else than its own transaction, and was undone.`
      reject(new DatabaseError('write_stalled', message))
    }, afterMs)
  }

  end(): void {
    clearTimeout(this.#timer)
  }
}
