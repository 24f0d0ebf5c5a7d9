import { io, type Socket } from 'socket.io-client'

export interface Client {
  socket: Socket
  /** Pushes heard so far. */
  heard: number
  /** A tRPC call over the socket, as desk and widget make it. */
  call(type: 'query' | 'mutation', path: string, input?: unknown): Promise<unknown>
}

export async function connect(url: string, auth: object, headers: Record<string, string> = {}): Promise<Client> {
  const socket = io(url, {
    auth,
    extraHeaders: headers,
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  })
  const client: Client = {
    socket,
    heard: 0,
    async call(type, path, input) {
      const answer = await socket.emitWithAck('call', { path, type, input })
      if (!answer.ok) throw new Error(`${path} answered ${answer.error.code}.`)
      return answer.data
    },
  }
  socket.on('event', () => {
    client.heard += 1
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return client
}

/** Many at a time, but not all at once. */
export async function connectMany<T>(count: number, connectOne: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = []
  for (let from = 0; from < count; from += 20) {
    const next = Array.from({ length: Math.min(20, count - from) }, (_, offset) => connectOne(from + offset))
    made.push(...(await Promise.all(next)))
  }
  return made
}
