import { beforeAll } from 'vitest'
import { startDesk, type TestDesk } from './desk.ts'

/** One desk for all tests of a file, for those that make their own customers and look at nothing else. */
export function deskOfFile(
  options: Parameters<typeof startDesk>[0] | (() => Parameters<typeof startDesk>[0]) = {},
): () => TestDesk {
  let desk: TestDesk | undefined
  beforeAll(async () => {
    // Asked for late: it may name what other parts of the file start first.
    desk = await startDesk({ ...(typeof options === 'function' ? options() : options), lasts: 'file' })
    return desk.stop
  })
  return () => {
    if (!desk) throw new Error('The desk of this file runs during its tests only.')
    return desk
  }
}
