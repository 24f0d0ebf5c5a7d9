import { chat, type TestDesk, type TestStaff, type TestVisitor } from './desk.ts'

export interface Begun {
  customer: TestVisitor
  conversationId: string
  /** The customer writes once more. */
  say: (body: string) => Promise<{ id: string; conversationId: string; seq: number }>
}

/** A customer nobody knows writes for the first time. */
export async function beginChat(
  desk: TestDesk,
  body = 'Hello',
  options: Parameters<TestDesk['visitor']>[0] = {},
): Promise<Begun> {
  const customer = await desk.visitor(options)
  const { conversationId } = await customer.client.mutate('chat.post', chat(body))
  return {
    customer,
    conversationId,
    say: (text) => customer.client.mutate('chat.post', chat(text, { conversationId })),
  }
}

/** What an agent fills in to close. */
export const wrapUp = (conversationId: string, rest: object = {}) => ({
  conversationId,
  topic: 'other',
  outcome: 'information',
  prediction: null,
  wrapUpMs: 0,
  ...rest,
})

export const close = (agent: TestStaff, conversationId: string, rest: object = {}) =>
  agent.client.mutate('conversations.close', wrapUp(conversationId, rest))
