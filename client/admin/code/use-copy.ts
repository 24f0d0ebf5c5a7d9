import { useEffect, useState } from 'react'

/** Copies text, and says for a moment how that went. */
export function useCopy(): { state: 'idle' | 'copied' | 'failed'; copy: (text: string) => void } {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('idle'), 2500)
    return () => clearTimeout(timer)
  }, [state])
  const copy = (text: string) => {
    // over plain http on another machine there is no clipboard to write to
    if (!navigator.clipboard) setState('failed')
    else
      navigator.clipboard.writeText(text).then(
        () => setState('copied'),
        () => setState('failed'),
      )
  }
  return { state, copy }
}
