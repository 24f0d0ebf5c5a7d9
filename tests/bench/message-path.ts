import { v7 as uuidv7 } from 'uuid'
import { type Client, connect, connectMany } from './client.ts'
import { newFolder, startDesk } from './desk.ts'
import { type Measured, startServer } from './processes.ts'

const AGENTS = 2
const CHATS = 200
/** At most so many in each chat: below what one customer may send at once. */
const EXCHANGES = 30
const ROUND_MS = 2000

/** A conversation as its two sides see it: each sends a message and waits for the acknowledgement. */
interface Chat {
  customer(body: string): Promise<unknown>
  agent(body: string): Promise<unknown>
}

export interface Side {
  server: Measured
  clients: Client[]
  chats: Chat[]
}

const QUESTIONS = [
  'Hej, min betalning gick inte igenom och jag vet inte varför.',
  'I tried the other card too, and it was declined as well.',
  'Thanks, that helps a lot! Will the order still arrive on Friday?',
]
const ANSWERS = ['I can see the attempt. The bank declined it; your cart is still here.', 'Take your time, I am here.']

export async function startLimit(): Promise<Side> {
  const server = await startServer('tests/bench/limits/message-path.ts', { LYHORD_DATA: newFolder() })
  const agents = await connectMany(AGENTS, () => connect(server.url, { room: 'desk' }))
  const ids = Array.from({ length: CHATS }, () => uuidv7())
  const customers = await connectMany(CHATS, (index) => connect(server.url, { room: ids[index] }))
  const post = (client: Client | undefined, conversationId: string, body: string) =>
    client?.socket.emitWithAck('post', { id: uuidv7(), conversationId, body }) ??
    Promise.reject(new Error('Nobody sends.'))
  const chats = ids.map((id, index) => ({
    customer: (body: string) => post(customers[index], id, body),
    agent: (body: string) => post(agents[index % AGENTS], id, body),
  }))
  return { server, clients: [...agents, ...customers], chats }
}

export async function startOurs(): Promise<Side> {
  const desk = await startDesk(AGENTS)
  const agents = await connectMany(AGENTS, (index) =>
    connect(desk.url, { kind: 'staff' }, { cookie: desk.agents[index] ?? '', origin: desk.url }),
  )
  const customers = await connectMany(CHATS, () =>
    connect(desk.url, { kind: 'visitor', key: desk.widgetKey, visitor: uuidv7() + uuidv7() }, { origin: desk.url }),
  )
  const chats = customers.map((customer, index): Chat => {
    const conversationId = uuidv7()
    let seq = 0
    return {
      async customer(body) {
        seq += 1
        await customer.call('mutation', 'chat.post', { id: uuidv7(), conversationId, body })
      },
      async agent(body) {
        const message = { id: uuidv7(), conversationId, body, visibility: 'public', seenSeq: seq }
        seq += 1
        await agents[index % AGENTS]?.call('mutation', 'messages.post', message)
      },
    }
  })
  return { server: desk, clients: [...agents, ...customers], chats }
}

export interface Round {
  cpuMicros: number
  perSecond: number
  p50Ms: number
  p99Ms: number
}

/** So many conversations at once, one after the other in each lane, in each of which customer and agent take turns. */
export async function converse({ server, clients, chats }: Side, atOnce: number): Promise<Round> {
  const heard = () => clients.reduce((sum, client) => sum + client.heard, 0)
  const latencies: number[] = []
  const timed = async (send: Promise<unknown>) => {
    const sentAt = performance.now()
    await send
    latencies.push(performance.now() - sentAt)
  }
  const lane = async (first: number) => {
    for (let index = first; index < chats.length; index += atOnce) {
      const chat = chats[index]
      for (let n = 0; chat && n < EXCHANGES && performance.now() < endsAt; n++) {
        await timed(chat.customer(QUESTIONS[n % QUESTIONS.length] ?? ''))
        await timed(chat.agent(ANSWERS[n % ANSWERS.length] ?? ''))
      }
    }
  }
  const heardBefore = heard()
  const before = await server.usage()
  const startedAt = performance.now()
  const endsAt = startedAt + ROUND_MS
  await Promise.all(Array.from({ length: atOnce }, (_, index) => lane(index)))
  const seconds = (performance.now() - startedAt) / 1000
  const messages = latencies.length
  // Each is heard by every agent and by its customer: a server that told fewer would have it too easy.
  for (let ms = 0; heard() - heardBefore < messages * (AGENTS + 1); ms += 5) {
    if (ms > 10_000) throw new Error(`Of ${messages} messages some were not heard by all.`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const after = await server.usage()
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(messages * share)] ?? 0
  return {
    cpuMicros: (after.cpuMicros - before.cpuMicros) / messages,
    perSecond: messages / seconds,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  }
}
