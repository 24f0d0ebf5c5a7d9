import { useLayoutEffect, useRef, useState } from 'react'

/** Whether a text of one line does not fit where it stands. */
export function useIsCut() {
  const ref = useRef<HTMLSpanElement>(null)
  const [isCut, setCut] = useState(false)
  // Drawn otherwise, it is another element.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const { current } = ref
    if (!current) return
    const measure = () => setCut(current.scrollWidth > current.clientWidth)
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    measure()
    return () => observer.disconnect()
  }, [isCut])
  return { ref, isCut }
}
