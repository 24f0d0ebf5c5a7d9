import { setTimeout as sleep } from 'node:timers/promises'
import type { Server } from 'socket.io'

const PATIENCE_MS = 1_000

/** Waits until nothing is left to write on any socket: closing throws away what is, and with it the answers just given. */
export async function allSent(io: Server): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  const isWriting = () =>
    [...io.sockets.sockets.values()].some(
      ({ conn }) => !conn.transport.writable || conn.request.socket.writableLength > 0,
    )
  do await sleep(5)
  while (isWriting() && performance.now() < deadline)
}
