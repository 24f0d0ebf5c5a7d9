import { v7 as uuidv7 } from 'uuid'
import { type Client, connect, connectMany } from './client.ts'
import { startDesk } from './desk.ts'
import { type Measured, startServer } from './processes.ts'

const CHATS = 1000
/** Makes the process grow to what it needs at work, before counting. */
const WARM_UP = 300
const AT_ONCE = 100

export interface Held {
  residentBytes: number
  heapBytes: number
}

export async function holdBareSockets(): Promise<Held> {
  const server = await startServer('tests/bench/limits/sockets.ts')
  return await hold(server, () => connect(server.url, {}))
}

/** Customers with an open chat in which something was said, all silent now. */
export async function holdChats(): Promise<Held> {
  const desk = await startDesk(0)
  return await hold(desk, async () => {
    const auth = { kind: 'visitor', key: desk.widgetKey, visitor: uuidv7() + uuidv7() }
    const client = await connect(desk.url, auth, { origin: desk.url })
    await client.call('mutation', 'chat.post', { id: uuidv7(), conversationId: uuidv7(), body: 'Is anybody here?' })
    await client.call('query', 'chat.open', {})
    return client
  })
}

/** What each of a thousand more takes. */
async function hold(server: Measured, open: () => Promise<Client>): Promise<Held> {
  const clients: Client[] = []
  // Collected often, so that what is counted is what chats hold, not room for the garbage of a thousand who came at once.
  const more = async (count: number) => {
    for (let n = 0; n < count; n += AT_ONCE) {
      clients.push(...(await connectMany(AT_ONCE, open)))
      await server.settledUsage()
    }
    return await server.settledUsage()
  }
  const before = await more(WARM_UP)
  const after = await more(CHATS)
  for (const { socket } of clients) socket.disconnect()
  await server.stop()
  return {
    residentBytes: (after.residentBytes - before.residentBytes) / CHATS,
    heapBytes: (after.heapBytes - before.heapBytes) / CHATS,
  }
}
