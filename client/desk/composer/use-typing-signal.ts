import { useEffect, useRef } from 'react'
import type { Visibility } from '../../../shared/contract/message.ts'
import { socket } from '../../lib/socket.ts'

const REPEAT_MS = 3_000
const SILENCE_MS = 5_000

/** Tells that somebody types a reply: now and then while they do, and when they stop. A note is nobody's news. */
export function useTypingSignal(conversationId: string, kind: Visibility) {
  const told = useRef<{ at: number; timer: ReturnType<typeof setTimeout> } | null>(null)

  const stopped = () => {
    if (!told.current) return
    clearTimeout(told.current.timer)
    told.current = null
    if (socket.connected) socket.emit('typing', { conversationId, isTyping: false })
  }

  const typed = () => {
    if (kind === 'note' || !socket.connected) return
    const now = performance.now()
    const isDue = !told.current || now - told.current.at > REPEAT_MS
    if (told.current) clearTimeout(told.current.timer)
    told.current = { at: isDue ? now : (told.current?.at ?? now), timer: setTimeout(stopped, SILENCE_MS) }
    if (isDue) socket.emit('typing', { conversationId, isTyping: true })
  }

  const latest = useRef(stopped)
  latest.current = stopped
  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation or kind ends the typing in this one
  useEffect(() => () => latest.current(), [conversationId, kind])

  return { typed, stopped }
}
