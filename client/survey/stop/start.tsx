import { render } from 'preact'
import type { MailStop } from '../../../shared/contract/mail.ts'
import { knownLanguage } from '../../lib/known-language.ts'
import { CallError } from '../../lib/socket-calls.ts'
import { openStop, stopMail } from '../api.ts'
import { Frame } from '../frame.tsx'
import { NoticeText } from '../notice.tsx'
import styles from '../page.module.css'
import { type Notice, noticeOf, tokenIn } from '../state.ts'
import { loadTexts, type T } from '../texts.ts'

/** "No more e-mail from …", by the link in a mail. Opening it stops nothing: scanners follow links too. */
export async function startStop(): Promise<void> {
  const token = tokenIn(location.pathname)
  let t: T = await loadTexts(knownLanguage(navigator.language) ?? 'en')
  let stop: MailStop | null = null
  let notice: Notice | null = null

  function draw(): void {
    document.title = t('page.stop.title', { brand: stop?.brandName ?? '' })
    render(
      <Frame brand={stop?.brandName}>
        {notice ? (
          <NoticeText t={t} notice={notice} onRetry={() => attempt(openStop)} />
        ) : stop ? (
          <Stop t={t} stop={stop} onStop={() => attempt(stopMail)} />
        ) : (
          <p role="status">{t('page.loading')}</p>
        )}
      </Frame>,
      document.body,
    )
  }

  async function attempt(call: (token: string) => Promise<unknown>): Promise<void> {
    notice = null
    try {
      await call(token)
      stop = await openStop(token)
      t = await loadTexts(stop.language)
      document.documentElement.lang = stop.language
    } catch (error) {
      notice = noticeOf(error instanceof CallError ? error.code : 'internal')
    }
    draw()
  }

  draw()
  await attempt(openStop)
}

const Stop = ({ t, stop: { brandName: brand, isStopped }, onStop }: { t: T; stop: MailStop; onStop: () => void }) =>
  isStopped ? (
    <div role="status">
      <h1 className={styles.title}>{t('page.stop.done')}</h1>
      <p>{t('page.stop.doneText', { brand })}</p>
    </div>
  ) : (
    <>
      <h1 className={styles.title}>{t('page.stop.title', { brand })}</h1>
      <p>{t('page.stop.text', { brand })}</p>
      <button type="button" className={styles.retry} onClick={onStop}>
        {t('page.stop.button')}
      </button>
    </>
  )
