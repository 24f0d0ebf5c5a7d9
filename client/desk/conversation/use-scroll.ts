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
  const before = useRef<{ firstKey: string | undefined; top: number }>({ firstKey, top: 0 })
  const [hasNewBelow, setHasNewBelow] = useState(false)

  const toEnd = () => {
    const { current } = ref
    if (!current) return
    current.scrollTop = current.scrollHeight
    isAtEnd.current = true
    setHasNewBelow(false)
  }

  // Where the first message stands, kept after each drawing: when others come above it, it is put back there.
  useLayoutEffect(() => {
    const { current } = ref
    if (!current) return
    const { firstKey: oldFirst, top } = before.current
    if (oldFirst !== firstKey && oldFirst && !isAtEnd.current) current.scrollTop += topOf(current, oldFirst) - top
    before.current = { firstKey, top: topOf(current, firstKey) }
  })

  useLayoutEffect(() => {
    const { current } = ref
    if (!current || !lastKey) return
    if (isAtEnd.current) current.scrollTop = current.scrollHeight
    else setHasNewBelow(true)
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

const topOf = (stream: HTMLElement, key: string | undefined): number =>
  key ? (stream.querySelector<HTMLElement>(`[data-message="${key}"]`)?.offsetTop ?? 0) : 0
