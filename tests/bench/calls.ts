import { type Client, connect, connectMany } from './client.ts'
import { startDesk } from './desk.ts'
import { type Measured, startServer } from './processes.ts'

const SOCKETS = 40
const IN_FLIGHT = 4
/** Below what one socket may call, at once and in a second. */
const CALLS_PER_SOCKET = 500

type Call = (client: Client) => Promise<unknown>

export interface Caller {
  server: Measured
  clients: Client[]
  call: Call
}

export async function startEcho(): Promise<Caller> {
  const server = await startServer('tests/bench/limits/sockets.ts')
  const clients = await connectMany(SOCKETS, () => connect(server.url, {}))
  const call = { path: 'attention.report', type: 'mutation', input: { spans: [] } }
  return { server, clients, call: ({ socket }) => socket.emitWithAck('call', call) }
}

/** Signed-in agents, who call something that asks the database nothing, and something that does. */
export async function startCallers(): Promise<{ withoutQuery: Caller; withQuery: Caller }> {
  const desk = await startDesk(1)
  const [cookie = ''] = desk.agents
  const clients = await connectMany(SOCKETS, () => connect(desk.url, { kind: 'staff' }, { cookie, origin: desk.url }))
  const caller = (call: Call): Caller => ({ server: desk, clients, call })
  return {
    withoutQuery: caller((client) => client.call('mutation', 'attention.report', { spans: [] })),
    withQuery: caller((client) => client.call('query', 'setup.status')),
  }
}

/** CPU microseconds of the server per call. */
export async function measureCalls({ server, clients, call }: Caller): Promise<number> {
  const before = await server.usage()
  await Promise.all(
    clients.map(async (client) => {
      let left = CALLS_PER_SOCKET
      const lane = async () => {
        while (left-- > 0) await call(client)
      }
      await Promise.all(Array.from({ length: IN_FLIGHT }, lane))
    }),
  )
  const after = await server.usage()
  return (after.cpuMicros - before.cpuMicros) / (CALLS_PER_SOCKET * clients.length)
}
