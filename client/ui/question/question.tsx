import type { Asks } from '../../../shared/contract/survey.ts'
import type { Asking, AskingActions } from '../../lib/asking.ts'
import { More } from './more.tsx'
import styles from './question.module.css'
import { Steps } from './steps.tsx'
import type { QuestionTexts } from './texts.ts'

export interface QuestionProps {
  t: QuestionTexts
  asking: Asking
  actions: AskingActions
  asks: Asks
  /** Whom the line about who sees the answer names, where it is known. */
  agentName: string | null
}

/** "Did you feel understood?", the same in the chat and by link. Without hooks, so that both may use it. */
export function Question({ t, asking, actions, asks, agentName }: QuestionProps) {
  if (asking.screen === 'thanks' || asking.screen === 'skipped') {
    return (
      <p className={styles.done} role="status">
        {t(asking.screen)}
      </p>
    )
  }
  const isFirst = asking.screen === 'step'
  const isSending = asking.progress === 'sending'
  return (
    <form
      key={asking.screen}
      ref={takeFocus}
      tabIndex={-1}
      aria-label={t(isFirst ? 'question' : 'solved.question')}
      className={styles.question}
      data-screen={asking.screen}
      onSubmit={(event) => {
        event.preventDefault()
        if (isFirst) actions.next()
        else actions.submit()
      }}
    >
      {isFirst ? (
        <Steps t={t} step={asking.step} onStep={(step) => actions.change({ step })} />
      ) : (
        <More t={t} asks={asks} asking={asking} onChange={actions.change} />
      )}
      {asking.progress === 'failed' && (
        <p className={styles.failed} role="alert">
          {t('failed')}
        </p>
      )}
      <div className={styles.buttons}>
        <button type="button" className={styles.quiet} onClick={isFirst ? actions.skip : actions.back}>
          {t(isFirst ? 'skip' : 'back')}
        </button>
        <button type="submit" className={styles.primary} disabled={isSending || asking.step === null}>
          {t(isFirst ? 'next' : isSending ? 'sending' : asking.progress === 'failed' ? 'retry' : 'send')}
        </button>
      </div>
      <p className={styles.who}>{whoSees(t, asks, agentName)}</p>
    </form>
  )
}

const whoSees = (t: QuestionTexts, { moment }: Asks, name: string | null): string =>
  moment === 'remembered' ? t('who.later') : name ? t('who.named', { name }) : t('who.unnamed')

/** Turning the page leaves the focus nowhere; whoever listens should hear the new one. Focus that is elsewhere stays. */
function takeFocus(form: HTMLFormElement | null): void {
  if (document.activeElement === document.body) form?.focus({ preventScroll: true })
}
