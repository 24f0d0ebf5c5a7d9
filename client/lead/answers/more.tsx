import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import styles from './more.module.css'

interface Props {
  hasMore: boolean
  isLoading: boolean
  /** What to say when there is no more. */
  end: string
  onMore: () => void
}

/** The end of a list that goes on: more comes when it is reached, or by the button. */
export function More({ hasMore, isLoading, end, onMore }: Props) {
  const { t } = useTranslation()
  const ref = useRef<HTMLDivElement>(null)
  useReached(ref, onMore, hasMore && !isLoading)
  return (
    <div ref={ref} className={styles.more}>
      {hasMore ? (
        <Button isBusy={isLoading} onClick={onMore}>
          {t(isLoading ? 'common.loading' : 'lead.more')}
        </Button>
      ) : (
        <p>{end}</p>
      )}
    </div>
  )
}

function useReached(ref: RefObject<HTMLElement | null>, onReached: () => void, isActive: boolean): void {
  const latest = useRef(onReached)
  latest.current = onReached
  useEffect(() => {
    const element = ref.current
    if (!element || !isActive) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current())
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, isActive])
}
