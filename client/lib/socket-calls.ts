import type { AnyProcedure, inferProcedureInput, inferProcedureOutput } from '@trpc/server'
import type { Socket } from 'socket.io-client'
import type { ErrorCode, ErrorData } from '../../shared/errors.ts'

const TIMEOUT_MS = 15_000
/** In UTF-16 units, three bytes each at most: more would pass the server's frame limit, which cuts the line without a word. */
const LARGEST = 80_000

/** Why a call brought nothing: the server's code, or what happened on the way. */
export type CallFailure = ErrorCode | 'offline' | 'timeout'

export class CallError extends Error {
  readonly code: CallFailure
  readonly fields: readonly string[]

  constructor(code: CallFailure, fields: readonly string[] = []) {
    super(code)
    this.code = code
    this.fields = fields
  }
}

export interface Call {
  path: string
  type: 'query' | 'mutation'
  input: unknown
}

type Answer = { ok: true; data: unknown } | { ok: false; error: ErrorData }
export type Line = Pick<Socket, 'connected' | 'timeout'>

/** Makes one call over the socket. Without a connection it fails at once: whoever calls knows best what to do later. */
export async function callOnce(socket: Line, call: Call, timeoutMs = TIMEOUT_MS): Promise<unknown> {
  if (!socket.connected) throw new CallError('offline')
  if ((JSON.stringify(call.input)?.length ?? 0) > LARGEST) throw new CallError('too_large')
  const answer: Answer = await socket
    .timeout(timeoutMs)
    .emitWithAck('call', call)
    .catch(() => {
      // The ack was given up for time or because the connection went; afterwards only the connection tells which.
      throw new CallError(socket.connected ? 'timeout' : 'offline')
    })
  if (!answer.ok) throw new CallError(answer.error.code, answer.error.fields)
  return answer.data
}

type Callable<P extends AnyProcedure> = Record<
  P['_def']['type'] extends 'mutation' ? 'mutate' : 'query',
  (input: inferProcedureInput<P>) => Promise<inferProcedureOutput<P>>
>

/** The procedures of a router's record, each with the one word that fits it: `chat.open.query(input)`. */
export type Calls<T> = {
  [K in keyof T]: T[K] extends AnyProcedure ? Callable<T[K]> : Calls<T[K]>
}

/**
 * A router over a socket, `callOver<AppRouter>(socket).chat.post.mutate(input)`: what @trpc/client does, in the few bytes
 * that the widget has for it.
 */
export function callOver<Router extends { _def: { record: object } }>(socket: Line): Calls<Router['_def']['record']> {
  const node = (path: readonly string[]): unknown =>
    new Proxy(() => {}, {
      get: (_, key) => node([...path, String(key)]),
      apply: (_, __, [input]) => {
        const type = path.at(-1) === 'mutate' ? 'mutation' : 'query'
        return callOnce(socket, { path: path.slice(0, -1).join('.'), type, input })
      },
    })
  return node([]) as Calls<Router['_def']['record']>
}
