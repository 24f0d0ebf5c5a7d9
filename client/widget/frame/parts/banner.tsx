import type { View } from '../chat/view.ts'
import type { Texts } from '../texts.ts'
import styles from './banner.module.css'

/** The state of the line, when there is something to say about it. The region is always there, so that it is read. */
export const Banner = ({ t, line }: { t: Texts['t']; line: View['line'] }) => (
  <div role="status" className={styles.banner} data-line={line}>
    {line !== 'fine' && t(line === 'lost' ? 'offline' : 'online')}
  </div>
)

const SETUP = ['widget_key_unknown', 'foreign_origin']
const LINK = ['token_invalid', 'token_expired']

/** The desk let nobody in: why, and what helps. */
export function Refused({ t, refusal, onRetry }: { t: Texts['t']; refusal: string; onRetry: () => void }) {
  const why = SETUP.includes(refusal) ? 'setup' : LINK.includes(refusal) ? 'link' : 'other'
  return (
    <main className={styles.refused}>
      <p role="alert">{t(`refused.${why}`)}</p>
      {why === 'other' && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          {t('refused.retry')}
        </button>
      )}
    </main>
  )
}
