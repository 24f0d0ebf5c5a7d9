import type { ChatSocket } from './connection.ts'
import type { View } from './view.ts'

const NOTICED_MS = 1500
const BACK_MS = 4000

/** Says when the connection is lost for longer than a blink, and when it is back and nothing is left to send. */
export function watchLine(
  socket: ChatSocket,
  outbox: { entries: () => readonly { state: string }[]; subscribe: (listener: () => void) => void },
  show: (change: Pick<View, 'line'>) => void,
): void {
  let line: View['line'] = 'fine'
  let noticing = 0
  const turn = (next: View['line']) => {
    line = next
    show({ line })
  }
  const look = () => {
    if (!socket.connected) {
      noticing ||= window.setTimeout(() => turn('lost'), NOTICED_MS)
      return
    }
    clearTimeout(noticing)
    noticing = 0
    if (line !== 'lost' || outbox.entries().some(({ state }) => state !== 'failed')) return
    turn('back')
    setTimeout(() => line === 'back' && turn('fine'), BACK_MS)
  }
  socket.on('connect', look)
  socket.on('disconnect', look)
  outbox.subscribe(look)
  look()
}
