import { io, type Socket } from 'socket.io-client'
import type { ErrorData } from '../../shared/errors.ts'
import type { ClientSignals, DeskEvent } from '../../shared/events.ts'

interface Pushes {
  event: (event: DeskEvent) => void
}

interface Signals {
  call: (call: unknown, answer: (answer: unknown) => void) => void
  cancel: (id: string) => void
  typing: (signal: ClientSignals['typing']) => void
  view: (signal: ClientSignals['view']) => void
}

/** The one wire of a signed-in page: every call, every push. Connects when the first page asks who is signed in. */
export const socket: Socket<Pushes, Signals> = io({
  auth: { kind: 'staff' },
  autoConnect: false,
  transports: ['websocket', 'polling'],
  tryAllTransports: true,
  reconnectionDelay: 300,
  reconnectionDelayMax: 5000,
})

const signedOut = new Set<() => void>()

/** Calls `listener` when the server says that nobody is signed in here. */
export function onSignedOut(listener: () => void): () => void {
  signedOut.add(listener)
  return () => signedOut.delete(listener)
}

const isNotSignedIn = (error: Error & { data?: Partial<ErrorData> }) => error.data?.code === 'not_signed_in'

socket.on('connect_error', (error) => {
  if (isNotSignedIn(error)) for (const listener of signedOut) listener()
  // Refused by the server for another reason: the client stops by itself, so ask again.
  else if (!socket.active) setTimeout(() => socket.connect(), 2000)
})

socket.on('disconnect', (reason) => {
  // The server ended it: the session is over, or it restarts. Asking again tells which.
  if (reason === 'io server disconnect') socket.connect()
})

/** Resolves true when the wire stands, false when nobody is signed in. While the server is away it waits. */
export function connectStaff(): Promise<boolean> {
  if (socket.connected) return Promise.resolve(true)
  return new Promise((resolve) => {
    const settle = (isSignedIn: boolean) => {
      socket.off('connect', onConnect)
      stop()
      resolve(isSignedIn)
    }
    const onConnect = () => settle(true)
    const stop = onSignedOut(() => settle(false))
    socket.on('connect', onConnect)
    socket.connect()
  })
}
