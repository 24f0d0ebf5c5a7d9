import { useEffect } from 'react'
import { socket } from '../../lib/socket.ts'
import { onScreen } from '../live/on-screen.ts'

/** While shown: colleagues see that this person looks at it, and no alert rings for it. */
export function useOnScreen(conversationId: string): void {
  useEffect(() => {
    const tell = () => socket.emit('view', { conversationId })
    onScreen.set(conversationId)
    if (socket.connected) tell()
    socket.on('connect', tell)
    return () => {
      socket.off('connect', tell)
      onScreen.set(null)
      if (socket.connected) socket.emit('view', { conversationId: null })
    }
  }, [conversationId])
}
