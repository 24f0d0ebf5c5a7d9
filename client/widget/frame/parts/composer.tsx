import { MESSAGE_LIMIT } from '../../../../shared/text/clean.ts'
import type { Texts } from '../texts.ts'
import styles from './composer.module.css'

const NEAR_LIMIT = 500
const TALLEST_PX = 160

interface Props {
  t: Texts['t']
  draft: string
  /** Characters as they will be sent, after cleaning. */
  length: number
  isCardHidden: boolean
  isClosed: boolean
  onType: (draft: string) => void
  onSend: () => void
}

/** Enter sends, Shift and Enter makes a new line. Too long is said before sending, never after. */
export function Composer({ t, draft, length, isCardHidden, isClosed, onType, onSend }: Props) {
  const left = MESSAGE_LIMIT - length
  const isTooLong = left < 0
  const send = (form: HTMLFormElement) => {
    if (isTooLong) return
    onSend()
    const field = form.elements.namedItem('message')
    if (field instanceof HTMLTextAreaElement) {
      field.style.height = ''
      field.focus()
    }
  }
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault()
        send(event.currentTarget)
      }}
    >
      <div role="status" className={styles.notice} data-over={isTooLong}>
        {isCardHidden && t('card')}
        {left <= NEAR_LIMIT && t(isTooLong ? 'composer.over' : 'composer.left', { count: Math.abs(left) })}
      </div>
      <div className={styles.box}>
        <textarea
          id="message"
          name="message"
          rows={1}
          dir="auto"
          enterkeyhint="send"
          aria-label={t('composer.label')}
          aria-invalid={isTooLong}
          placeholder={t(isClosed ? 'composer.more' : 'composer.label')}
          value={draft}
          onInput={({ currentTarget }) => {
            onType(currentTarget.value)
            currentTarget.style.height = 'auto'
            currentTarget.style.height = `${Math.min(currentTarget.scrollHeight, TALLEST_PX)}px`
          }}
          onKeyDown={(event) => {
            // While an input method composes, Enter belongs to it.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
            event.preventDefault()
            if (event.currentTarget.form) send(event.currentTarget.form)
          }}
        />
        <button type="submit" aria-label={t('composer.send')} disabled={isTooLong || length === 0}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 12h13M12 5l7 7-7 7" />
          </svg>
        </button>
      </div>
    </form>
  )
}
