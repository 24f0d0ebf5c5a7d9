import styles from './page.module.css'
import { canPass, type Notice } from './state.ts'
import type { T } from './texts.ts'

/** Why there is nothing to answer here, and whether another try may help. */
export function NoticeText({ t, notice, onRetry }: { t: T; notice: Notice; onRetry: () => void }) {
  return (
    <div role={canPass(notice) ? 'alert' : 'status'}>
      <h1 className={styles.title}>{t(`page.${notice}.title`)}</h1>
      <p>{t(`page.${notice}.text`)}</p>
      {canPass(notice) && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  )
}
