import { Ear } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationDetail, ListeningCue } from '../../../shared/contract/conversation.ts'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import { showBidiControls } from '../../../shared/text/clean.ts'
import { useNow } from '../../lib/use-now.ts'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import { pointAt } from '../conversation/point-at.ts'
import { CueLine } from './cue-line.tsx'
import styles from './cues.module.css'
import { describeCue } from './describe-cue.ts'
import { useCues } from './use-cues.ts'

interface Props {
  conversation: { id: string; assigneeId: string | null }
  messages: readonly DeskMessage[]
  promises: ConversationDetail['promises']
  /** Back to where one writes. */
  onLeave: () => void
}

const keyOf = ({ kind, id }: ListeningCue) => `${kind} ${id}`

/** What the agent may have passed over, for who answers alone. Never scolds, never stands in the way. */
export default function CueStrip({ onLeave, ...seen }: Props) {
  const { t } = useTranslation()
  const now = useNow()
  const { cues, dismiss } = useCues(seen)
  const lines = cues.map((cue) => ({ cue, key: keyOf(cue), sentence: describeCue(cue, now, t) }))
  const news = useNews(
    lines.map(({ key, cue, sentence }) => ({ key, text: `${sentence}: ${showBidiControls(cue.quote)}` })),
  )
  const keepFocus = useKeptFocus(
    lines.map(({ key }) => key),
    onLeave,
  )
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onLeave()
  }
  return (
    <>
      <VisuallyHidden>
        <span role="status">{news}</span>
      </VisuallyHidden>
      {lines.length > 0 && (
        <section className={styles.strip} aria-label={t('desk.cues.label')} onKeyDown={handleKey}>
          <Ear size={15} aria-hidden="true" />
          <ul>
            {lines.map(({ cue, key, sentence }) => (
              <li key={key} className={styles.cue} {...keepFocus(key)}>
                <CueLine
                  cue={cue}
                  sentence={sentence}
                  onShow={seen.messages.some(({ id }) => id === cue.id) ? () => pointAt(cue.id) : undefined}
                  onDismiss={() => dismiss(cue)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** What a screen reader says: each line once, when it comes up. */
function useNews(lines: readonly { key: string; text: string }[]): string {
  const told = useRef(new Set<string>())
  const [news, setNews] = useState('')
  useEffect(() => {
    const fresh = lines.filter(({ key }) => !told.current.has(key))
    if (fresh.length === 0) return
    for (const { key } of fresh) told.current.add(key)
    setNews(fresh.map(({ text }) => text).join('. '))
  })
  return news
}

/** Where a line goes that the keyboard was on, focus goes back to the writing and is not lost. */
function useKeptFocus(keys: readonly string[], onLost: () => void) {
  const focused = useRef<string>(undefined)
  useEffect(() => {
    if (focused.current === undefined || keys.includes(focused.current)) return
    focused.current = undefined
    onLost()
  })
  return (key: string) => ({
    onFocus: ({ target }: FocusEvent) => {
      if (target.matches(':focus-visible')) focused.current = key
    },
    onBlur: () => {
      focused.current = undefined
    },
  })
}
