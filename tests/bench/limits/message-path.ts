// The least a Node server can do for a message: number it, store it once and for good, tell the desk and the customer, acknowledge.
// Nobody signs in, nothing is checked, scored or translated.
import { createServer } from 'node:http'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { Server } from 'socket.io'

interface Post {
  message: { id: string; conversationId: string; body: string }
  ack: (stored: object) => void
}

const database = new BetterSqlite3(join(process.env.LYHORD_DATA ?? '.', 'limit.db'))
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec(`
  create table conversations (id text primary key, lastSeq integer not null);
  create table messages (id text primary key, conversationId text, seq integer, body text, createdAt integer);
  create unique index bySeq on messages (conversationId, seq)`)
const number = database.prepare<string, { lastSeq: number }>(
  'insert into conversations values (?, 1) on conflict do update set lastSeq = lastSeq + 1 returning lastSeq',
)
const insert = database.prepare('insert into messages values (?, ?, ?, ?, ?) on conflict do nothing')

const http = createServer()
const io = new Server(http, { serveClient: false, perMessageDeflate: false })
const queue: Post[] = []
io.on('connection', (socket) => {
  socket.join(socket.handshake.auth.room)
  socket.on('post', (message: Post['message'], ack: Post['ack']) => {
    if (queue.push({ message, ack }) === 1) setImmediate(commit)
  })
})

function commit(): void {
  const batch = queue.splice(0)
  const stored = database.transaction(() =>
    batch.map(({ message: { id, conversationId, body } }) => {
      const seq = number.get(conversationId)?.lastSeq ?? 0
      insert.run(id, conversationId, seq, body, Date.now())
      return { id, conversationId, seq, body }
    }),
  )()
  for (const [at, { ack }] of batch.entries()) {
    const message = stored[at]
    if (!message) continue
    io.to('desk').emit('event', message)
    io.to(message.conversationId).emit('event', message)
    ack(message)
  }
}

http.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(http.address() as { port: number }).port}`))
