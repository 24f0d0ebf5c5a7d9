import type { Language } from '../../shared/contract/fields.ts'
import type { Asking, AskingActions } from '../lib/asking.ts'
import { Question } from '../ui/question/question.tsx'
import { Frame } from './frame.tsx'
import { NoticeText } from './notice.tsx'
import styles from './page.module.css'
import type { State } from './state.ts'
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
  const intro = survey.moment === 'remembered' ? 'page.introLater' : 'page.intro'
  return (
    <Frame brand={survey.brandName}>
      <h1 className={styles.intro}>{t(intro, { brand: survey.brandName, date: dayOf(survey.at, language) })}</h1>
      <Question t={t} asking={asking} actions={actions} asks={survey} agentName={null} />
    </Frame>
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
