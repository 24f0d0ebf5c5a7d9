import { expect } from 'vitest'

const PATIENCE_MS = 8000

/** `await eventually(() => page.title()).toBe('…')`: asks again until it is so, or fails with what it was. */
export const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: PATIENCE_MS, interval: 40 })
