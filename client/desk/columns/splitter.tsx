import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './splitter.module.css'
import { type Column, LIMITS } from './use-columns.ts'

const STEP_PX = 16

interface Props {
  column: Column
  label: string
  width: number
  /** 1 when dragging towards the end makes the column wider, else -1. */
  direction: 1 | -1
  onResize: (width: number) => void
}

/** The edge between two columns: by pointer, or by arrow keys when focused. */
export function Splitter({ column, label, width, direction, onResize }: Props) {
  const drag = useRef<{ x: number; width: number } | null>(null)
  const { min, max } = LIMITS[column]

  const handleDown = (event: PointerEvent<HTMLDivElement>) => {
    drag.current = { x: event.clientX, width }
    event.currentTarget.setPointerCapture(event.pointerId)
    event.preventDefault()
  }
  const handleMove = (event: PointerEvent) => {
    if (drag.current) onResize(drag.current.width + (event.clientX - drag.current.x) * direction)
  }
  const handleKey = (event: KeyboardEvent) => {
    const by = { ArrowRight: STEP_PX * direction, ArrowLeft: -STEP_PX * direction }[event.key]
    const to = { Home: min, End: max }[event.key] ?? (by === undefined ? undefined : width + by)
    if (to === undefined) return
    event.preventDefault()
    onResize(to)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, which hr is not
    <div
      role="separator"
      tabIndex={0}
      className={styles.splitter}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={handleDown}
      onPointerMove={handleMove}
      onPointerUp={() => {
        drag.current = null
      }}
      onKeyDown={handleKey}
    />
  )
}
