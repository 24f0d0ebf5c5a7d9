import { expect, test } from 'vitest'
import { beginChat, close } from '../../support/conversations.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const desk = deskOfFile()
const HOUR = 60 * 60 * 1000

test('a snooze or a wait that an agent ends is not told to the customer, a close taken back is', async () => {
  const agent = await desk().staff()
  const { customer, conversationId } = await beginChat(desk())
  const told = async (): Promise<(string | null)[]> => {
    const { messages } = await customer.client.query('chat.open', {})
    return messages.map(({ event }: { event: string | null }) => event)
  }
  const does = (what: string, rest: object = {}) =>
    agent.client.mutate(`conversations.${what}`, { conversationId, ...rest })

  await does('snooze', { until: desk().clock.now + HOUR })
  await does('reopen')
  await does('setPending')
  await does('reopen')
  expect(await told()).toEqual([null])
  await close(agent, conversationId)
  await does('reopen')
  expect(await told()).toEqual([null, 'closed', 'reopened'])
  const { messages } = await agent.client.query('conversations.get', { conversationId })
  const events = messages.flatMap(({ event }: { event: { type: string } | null }) => event?.type ?? [])
  expect(events).toEqual(['snoozed', 'reopened', 'pending', 'reopened', 'closed', 'reopened'])
})
