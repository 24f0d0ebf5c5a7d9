import { TRPCClientError, type TRPCLink } from '@trpc/client'
import type { AnyTRPCRouter } from '@trpc/server'
import { observable } from '@trpc/server/observable'
import { socket } from './socket.ts'
import { callOnce } from './socket-calls.ts'

/**
 * The end of the line for a call: over the socket, answered by its acknowledgement. Nothing is queued while the
 * connection is away, since it would happen later than the person thinks; what must survive uses the outbox.
 */
export const socketLink =
  <Router extends AnyTRPCRouter>(): TRPCLink<Router> =>
  () =>
  ({ op }) =>
    observable((observer) => {
      const { path, type, input, signal } = op
      if (type === 'subscription') throw new Error('The desk hears pushes, it does not subscribe.')
      const id = String(op.id)
      const call = { id, path, type, input }
      // Unsubscribing cancels nothing on the server, so the abort is told to it.
      const cancel = () => socket.emit('cancel', id)
      signal?.addEventListener('abort', cancel, { once: true })
      callOnce(socket, call)
        .then(
          (data) => {
            observer.next({ result: { type: 'data', data } })
            observer.complete()
          },
          (cause) => observer.error(TRPCClientError.from(cause)),
        )
        .finally(() => signal?.removeEventListener('abort', cancel))
    })
