import { useEffect, useLayoutEffect, useRef, useState } from 'react'

const NEAR_PX = 80

interface Watched {
  firstKey: string | undefined
  lastKey: string | undefined
  onTop: () => void
}

/**
 * A stream's manners: opens at its end, stays there when something comes, and keeps its place when earlier messages are
 * put in above. Says when something new stands below the fold.
 */
export function useScroll({ firstKey, lastKey, onTop }: Watched) {
  const ref = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const before = useRef({ firstKey, height: 0 })
  const [hasNewBelow, setHasNewBelow] = useState(false)

  const toEnd = () => {
    const { current } = ref
    if (!current) return
    current.scrollTop = current.scrollHeight
    isAtEnd.current = true
    setHasNewBelow(false)
  }

  useLayoutEffect(() => {
    const { current } = ref
    if (!current) return
    const { firstKey: oldFirst, height } = before.current
    if (oldFirst !== firstKey && height > 0 && !isAtEnd.current) current.scrollTop += current.scrollHeight - height
    before.current = { firstKey, height: current.scrollHeight }
  }, [firstKey])

  useLayoutEffect(() => {
    const { current } = ref
    if (!current || !lastKey) return
    if (isAtEnd.current) current.scrollTop = current.scrollHeight
    else setHasNewBelow(true)
    before.current.height = current.scrollHeight
  }, [lastKey])

  // The pane changes its size (a longer draft, a window): the end stays the end.
  useEffect(() => {
    const { current } = ref
    if (!current) return
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) current.scrollTop = current.scrollHeight
    })
    observer.observe(current)
    for (const child of current.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])

  const handleScroll = () => {
    const { current } = ref
    if (!current) return
    isAtEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR_PX
    if (isAtEnd.current) setHasNewBelow(false)
    if (current.scrollTop < NEAR_PX) onTop()
  }

  return { ref, handleScroll, hasNewBelow, toEnd }
}
