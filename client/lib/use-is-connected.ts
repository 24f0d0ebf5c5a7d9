import { useSyncExternalStore } from 'react'
import { socket } from './socket.ts'

const GRACE_MS = 1500
let isShownConnected = true

/** A blink of the network is nobody's news: away counts after a second and a half. */
function subscribe(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (isConnected: boolean) => {
    isShownConnected = isConnected
    listener()
  }
  const handleConnect = () => {
    clearTimeout(timer)
    show(true)
  }
  const handleDisconnect = () => {
    clearTimeout(timer)
    timer = setTimeout(() => show(socket.connected), GRACE_MS)
  }
  if (!socket.connected) handleDisconnect()
  socket.on('connect', handleConnect).on('disconnect', handleDisconnect)
  return () => {
    clearTimeout(timer)
    socket.off('connect', handleConnect).off('disconnect', handleDisconnect)
  }
}

/** Whether the wire to the server stands, for telling people. */
export const useIsConnected = (): boolean => useSyncExternalStore(subscribe, () => isShownConnected)
