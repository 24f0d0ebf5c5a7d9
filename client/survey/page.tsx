import type { ComponentChildren } from 'preact'
import type { Language } from '../../shared/contract/fields.ts'
import type { Asking, AskingActions } from '../lib/asking.ts'
import { Question } from '../ui/question/question.tsx'
import styles from './page.module.css'
import { canPass, type Notice, type State } from './state.ts'
import type { T } from './texts.ts'

interface Props {
  t: T
  language: Language
  state: State
  asking: Asking | null
  actions: AskingActions | null
  onRetry: () => void
}

/** "Did you feel understood?", by link. */
export function Page({ t, language, state: { survey, notice }, asking, actions, onRetry }: Props) {
  if (notice) {
    return (
      <Frame brand={survey?.brandName}>
        <NoticeText t={t} notice={notice} onRetry={onRetry} />
      </Frame>
    )
  }
  if (!survey || !asking || !actions) {
    return (
      <Frame>
        <p role="status">{t('page.loading')}</p>
      </Frame>
    )
  }
  return (
    <Frame brand={survey.brandName}>
      <h1 className={styles.intro}>{t('page.intro', { brand: survey.brandName, date: dayOf(survey.at, language) })}</h1>
      <Question t={t} asking={asking} actions={actions} agentName={null} />
    </Frame>
  )
}

const Frame = ({ brand, children }: { brand?: string | undefined; children: ComponentChildren }) => (
  <main className={styles.page}>
    {brand && <p className={styles.brand}>{brand}</p>}
    <div className={styles.card}>{children}</div>
  </main>
)

function NoticeText({ t, notice, onRetry }: { t: T; notice: Notice; onRetry: () => void }) {
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

/** The day in words; the year only when it is another one. */
function dayOf(at: number, language: Language): string {
  const isThisYear = new Date(at).getFullYear() === new Date().getFullYear()
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(at)
}
