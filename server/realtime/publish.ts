import type { Server } from 'socket.io'
import { audience, type Happening } from './audience.ts'

/** Rings the doorbell: tells the rooms that something was stored. Called after the commit, never inside. */
export function publisher(io: Server): (happening: Happening) => void {
  return (happening) => {
    for (const { room, event } of audience(happening)) io.to(room).emit('event', event)
  }
}
