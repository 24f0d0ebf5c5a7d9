import { type AnyTRPCRouter, callTRPCProcedure, getErrorShape, getTRPCErrorFromUnknown } from '@trpc/server'
import type { Socket } from 'socket.io'
import type { ErrorData } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import type { Viewer } from '../viewer.ts'
import { tokenBucket } from './token-bucket.ts'

type Reply = (answer: { ok: true; data: unknown } | { ok: false; error: ErrorData }) => void

/** Calls a second, and how many may come at once. Far above what a person does, far below what hurts others. */
const RATES = {
  none: { perSecond: 5, burst: 20 },
  visitor: { perSecond: 20, burst: 80 },
  staff: { perSecond: 2000, burst: 2000 },
} as const satisfies Record<Viewer['kind'], unknown>

/** Answers tRPC calls that come over the socket, by the same router that stands at /trpc, in process. */
export function answerCalls(app: App, router: AnyTRPCRouter, socket: Socket, viewer: Viewer): void {
  const ctx = { app, viewer }
  const line = new AbortController()
  const named = new Set<{ id: string; controller: AbortController }>()
  const mayCall = tokenBucket(RATES[viewer.kind].perSecond, RATES[viewer.kind].burst)

  socket.on('call', async (call: unknown, reply: unknown) => {
    if (typeof reply !== 'function') return
    const answer = reply as Reply
    if (!isCall(call)) return answer({ ok: false, error: { code: 'bad_input' } })
    if (!mayCall()) return answer({ ok: false, error: { code: 'too_many_requests' } })
    const finish = app.beginCall()
    if (!finish) return answer({ ok: false, error: { code: 'shutting_down' } })
    // Only what has a name can be cancelled alone; the rest ends with the line.
    const run = call.id === undefined ? null : { id: call.id, controller: new AbortController() }
    if (run) named.add(run)
    try {
      const data = await callTRPCProcedure({
        router,
        path: call.path,
        type: call.type,
        getRawInput: async () => call.input,
        ctx,
        signal: (run?.controller ?? line).signal,
        batchIndex: 0,
      })
      answer({ ok: true, data })
    } catch (cause) {
      const error = getTRPCErrorFromUnknown(cause)
      const config = router._def._config
      const shape = getErrorShape({ config, error, type: call.type, path: call.path, input: undefined, ctx })
      answer({ ok: false, error: shape.data })
    } finally {
      if (run) named.delete(run)
      finish()
    }
  })

  socket.on('cancel', (id: unknown) => {
    for (const run of named) if (run.id === id) run.controller.abort()
  })

  socket.on('disconnect', () => {
    line.abort()
    for (const { controller } of named) controller.abort()
  })
}

interface Call {
  path: string
  type: 'query' | 'mutation'
  input?: unknown
  id?: string
}

function isCall(value: unknown): value is Call {
  if (typeof value !== 'object' || value === null) return false
  const call = value as Record<string, unknown>
  return (
    typeof call.path === 'string' &&
    call.path.length <= 100 &&
    (call.type === 'query' || call.type === 'mutation') &&
    (call.id === undefined || (typeof call.id === 'string' && call.id.length <= 64))
  )
}
