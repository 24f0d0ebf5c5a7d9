import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import { Tooltip } from '../../ui/tooltip/tooltip.tsx'
import styles from './conversation-header.module.css'
import { courseOf } from './course-of.ts'

const WIDTH = 44
const HEIGHT = 14
const EDGE = 2.5

/** The course of a conversation as a line no taller than a word: a guess about texts, so without a scale and without colour. */
export function CourseLine({ messages }: { messages: readonly DeskMessage[] }) {
  const { t } = useTranslation()
  const course = useMemo(() => courseOf(messages), [messages])
  if (!course) return null
  const { points, way } = course
  const places = points.map((score, at) => [
    EDGE + (at / (points.length - 1)) * (WIDTH - 2 * EDGE),
    HEIGHT / 2 - score * (HEIGHT / 2 - EDGE),
  ])
  const [x, y] = places.at(-1) ?? []
  const name = t(`desk.course.${way}`)
  return (
    <Tooltip text={name}>
      <button type="button" className={styles.course}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={name}>
          <path d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
          <polyline points={places.join(' ')} />
          <circle cx={x} cy={y} r={EDGE - 0.5} />
        </svg>
      </button>
    </Tooltip>
  )
}
