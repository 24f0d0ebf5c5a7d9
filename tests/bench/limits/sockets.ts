// A bare Socket.IO server: echoes with an acknowledgement, and holds every socket in two rooms.
import { createServer } from 'node:http'
import { Server } from 'socket.io'

const http = createServer()
const io = new Server(http, { serveClient: false, perMessageDeflate: false })
io.on('connection', (socket) => {
  socket.join(['everybody', socket.id])
  socket.on('call', (value: unknown, ack: (value: unknown) => void) => ack(value))
})
http.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(http.address() as { port: number }).port}`))
