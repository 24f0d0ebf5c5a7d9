import { useEffect, useRef } from 'react'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import { attention } from '../../lib/attention.ts'
import { useHasRole } from '../../lib/me.ts'

const INPUTS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
const INPUT_PAUSE_MS = 1_000

/** Counts the attention given to the conversation shown: that there was input, never which. */
export function useAttention(conversationId: string, messages: readonly DeskMessage[]) {
  const pane = useRef<HTMLElement>(null)
  const shownSeq = useRef({ conversationId, seq: 0 })
  const isCounted = useHasRole('agent')

  useEffect(() => {
    if (!isCounted) return
    let lastInput = 0
    const focus = () => document.hasFocus() && attention.note({ type: 'focused', conversationId })
    const blur = () => attention.note({ type: 'blurred' })
    const handleInput = () => {
      const now = performance.now()
      if (now - lastInput < INPUT_PAUSE_MS) return
      lastInput = now
      attention.note({ type: 'input' })
    }
    const handleVisibility = () => {
      const isVisible = document.visibilityState === 'visible'
      attention.note({ type: isVisible ? 'visible' : 'hidden' })
      if (!isVisible) attention.report()
    }
    focus()
    window.addEventListener('focus', focus)
    window.addEventListener('blur', blur)
    window.addEventListener('pagehide', attention.report)
    document.addEventListener('visibilitychange', handleVisibility)
    for (const type of INPUTS) window.addEventListener(type, handleInput, { passive: true, capture: true })
    const timer = setInterval(attention.report, attention.reportMs)
    return () => {
      blur()
      attention.report()
      clearInterval(timer)
      window.removeEventListener('focus', focus)
      window.removeEventListener('blur', blur)
      window.removeEventListener('pagehide', attention.report)
      document.removeEventListener('visibilitychange', handleVisibility)
      for (const type of INPUTS) window.removeEventListener(type, handleInput, { capture: true })
    }
  }, [conversationId, isCounted])

  useEffect(() => {
    if (shownSeq.current.conversationId !== conversationId) shownSeq.current = { conversationId, seq: 0 }
    const fresh = messages.filter(({ seq }) => seq > shownSeq.current.seq)
    shownSeq.current.seq = messages.at(-1)?.seq ?? 0
    const chars = fresh.reduce((sum, { body }) => sum + body.length, 0)
    if (isCounted && chars > 0) attention.note({ type: 'shown', conversationId, chars })
  }, [conversationId, messages, isCounted])

  return pane
}
