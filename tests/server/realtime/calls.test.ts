import { createServer } from 'node:http'
import { initTRPC } from '@trpc/server'
import { Server } from 'socket.io'
import { io as connectTo, type Socket } from 'socket.io-client'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { answerCalls } from '../../../server/realtime/calls.ts'
import type { Context } from '../../../server/trpc.ts'
import type { Staff } from '../../../server/viewer.ts'
import { startDesk } from '../../support/desk.ts'

const t = initTRPC.context<Context>().create()
const agent: Staff = { kind: 'staff', userId: 'u', sessionId: 's', name: 'Elin', roles: new Map() }

/** Calls that last until somebody ends them, answered by the desk's own code over a socket of their own. */
async function startCalls() {
  const { app } = await startDesk()
  const begun: string[] = []
  const aborted: string[] = []
  const endings = new Map<string, () => void>()
  const router = t.router({
    last: t.procedure.input(z.string()).query(async ({ input, signal }) => {
      begun.push(input)
      await new Promise<void>((resolve) => {
        endings.set(input, resolve)
        signal?.addEventListener('abort', () => {
          aborted.push(input)
          resolve()
        })
      })
      return `${input} done`
    }),
  })
  const http = createServer()
  const server = new Server(http)
  server.on('connection', (socket) => answerCalls(app, router, socket, agent))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  if (!address || typeof address === 'string') throw new Error('No port')
  const socket: Socket = connectTo(`http://127.0.0.1:${address.port}`, { transports: ['websocket'], forceNew: true })
  onTestFinished(async () => {
    socket.disconnect()
    await server.close()
  })
  const call = (input: string, id?: string) =>
    socket.emitWithAck('call', { path: 'last', type: 'query', input, ...(id ? { id } : {}) })
  return { socket, call, begun, aborted, end: (input: string) => endings.get(input)?.() }
}

test('a closed socket aborts all its calls, with an id or without', async () => {
  const { socket, call, begun, aborted } = await startCalls()
  const calls = [call('one', '1'), call('two', '2'), call('three'), call('four'), call('five', '1')]
  const ends = Promise.allSettled(calls)
  await expect.poll(() => begun.length).toBe(5)
  socket.disconnect()
  await expect.poll(() => aborted.toSorted()).toEqual(['five', 'four', 'one', 'three', 'two'])
  expect((await ends).map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'))
})

test('a cancelled call is aborted, and no other', async () => {
  const { socket, call, begun, aborted, end } = await startCalls()
  const kept = call('kept', 'a')
  const cancelled = call('cancelled', 'b')
  await expect.poll(() => begun.length).toBe(2)
  for (const id of ['b', 'unknown', '', 7, null, {}]) socket.emit('cancel', id)
  await cancelled
  expect(aborted).toEqual(['cancelled'])
  end('kept')
  expect(await kept).toEqual({ ok: true, data: 'kept done' })
  // What is over can be cancelled without harm, and its id used again.
  socket.emit('cancel', 'a')
  const again = call('again', 'a')
  await expect.poll(() => begun.length).toBe(3)
  end('again')
  expect(await again).toEqual({ ok: true, data: 'again done' })
  expect(aborted).toEqual(['cancelled'])
})
