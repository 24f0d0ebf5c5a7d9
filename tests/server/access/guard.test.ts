import { initTRPC } from '@trpc/server'
import { expect, test } from 'vitest'
import { router, staffProcedure } from '../../../server/trpc.ts'
import { startDesk } from '../../support/desk.ts'

test('a procedure that does not say who may call it cannot become part of a router', () => {
  const t = initTRPC.create()
  expect(() => router({ secret: t.procedure.query(() => 'open to all') })).toThrow('begins with')
  expect(() => router({ known: staffProcedure.query(() => 'for staff') })).not.toThrow()
})

test('who may not call is told so before anything of the call is read', async () => {
  const desk = await startDesk()
  const { client } = await desk.visitor()
  await expect(client.mutate('messages.post', { nonsense: true })).rejects.toThrow('not_signed_in')
  const agent = await desk.staff(['agent'])
  await expect(agent.client.mutate('messages.post', { nonsense: true })).rejects.toThrow('bad_input')
  await expect(agent.client.mutate('chat.post', { nonsense: true })).rejects.toThrow('not_allowed')
})
