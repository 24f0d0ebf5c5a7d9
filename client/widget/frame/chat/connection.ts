import { Fetch, Manager, type Socket, WebSocket } from 'socket.io-client'
import type { ErrorData } from '../../../../shared/errors.ts'
import type { ChatEvent, ClientSignals } from '../../../../shared/events.ts'

export type Refusal = ErrorData['code']

interface Pushes {
  event: (event: ChatEvent) => void
}
interface Signals {
  call: (call: unknown, answer: (answer: unknown) => void) => void
  typing: (signal: ClientSignals['typing']) => void
}
export type ChatSocket = Socket<Pushes, Signals>

/** Refusals that pass by themselves. */
const PASSING: readonly Refusal[] = ['too_many_requests', 'database_busy', 'storage_full', 'shutting_down', 'internal']

/**
 * The wire to the desk. What breaks on the way Socket.IO tries again by itself; after a refusal it stops, so passing ones are tried
 * again here, ever more seldom, and lasting ones are told.
 */
export function connect(auth: () => object, onRefused: (refusal: Refusal) => void): ChatSocket {
  const manager = new Manager({
    transportImplementations: [WebSocket, Fetch],
    withCredentials: true,
    tryAllTransports: true,
    autoConnect: false,
  })
  const socket: ChatSocket = manager.socket('/', { auth: (send: (auth: object) => void) => send(auth()) })
  let refusals = 0
  const later = () => setTimeout(() => socket.connect(), Math.min(30_000, 1000 * 2 ** refusals++) * (1 + Math.random()))
  socket.on('connect', () => {
    refusals = 0
  })
  socket.on('connect_error', (error: Error & { data?: Partial<ErrorData> }) => {
    if (socket.active) return
    const code = error.data?.code ?? 'internal'
    if (PASSING.includes(code)) later()
    else onRefused(code)
  })
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') later()
  })
  return socket
}
