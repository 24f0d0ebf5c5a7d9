import { cleanTyped } from '../../../shared/text/clean.ts'
import styles from './app.module.css'
import type { Question } from './chat/follow-survey.ts'
import type { View } from './chat/view.ts'
import { Banner, Refused } from './parts/banner.tsx'
import { Composer } from './parts/composer.tsx'
import { Header } from './parts/header.tsx'
import { Stream } from './parts/stream.tsx'
import type { Texts } from './texts.ts'

export interface AppProps {
  texts: Texts
  view: View
  question: Question | null
  isBack: boolean
  onClose: (() => void) | null
  onConnect: () => void
  onType: (draft: string) => void
  onSend: () => void
  onRetry: (id: string) => void
  onEdit: (id: string) => void
  onEarlier: () => Promise<void>
  onSeen: () => void
  onAddress: (email: string) => Promise<unknown>
}

/** The chat as a whole, drawn anew from one value whenever something changes. */
export function App({ texts, view, onClose, onConnect, onType, onSend, ...stream }: AppProps) {
  const { t } = texts
  return (
    <>
      <Header t={t} chat={view.chat} isRefused={!!view.refusal} onClose={onClose} />
      {view.refusal ? (
        <Refused t={t} refusal={view.refusal} onRetry={onConnect} />
      ) : (
        <main className={styles.main}>
          <Banner t={t} line={view.line} />
          <Stream texts={texts} view={view} {...stream} />
          <Composer
            t={t}
            draft={view.draft}
            length={cleanTyped(view.draft).length}
            isCardHidden={view.isCardHidden}
            isClosed={view.chat?.conversation?.status === 'closed'}
            onType={onType}
            onSend={onSend}
          />
        </main>
      )}
    </>
  )
}
