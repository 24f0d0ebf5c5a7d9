import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Outcome, Topic } from '../../../shared/contract/conversation.ts'
import { TOPICS } from '../../../shared/journey/topics.ts'
import { describeError } from '../../lib/errors.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog/dialog.tsx'
import { Select } from '../../ui/field/select.tsx'
import type { useActions } from '../actions/use-actions.ts'
import { Choice } from './choice.tsx'
import { missingIn, type PromiseDraft, promiseOf } from './promise.ts'
import { PromiseFields } from './promise-fields.tsx'
import styles from './wrap-up.module.css'

const OUTCOMES = ['granted', 'partly', 'declined', 'information'] as const satisfies Outcome[]
const STEPS = [1, 2, 3, 4, 5, 6, 7] as const

interface Props {
  conversationId: string
  suggestedTopic: Topic
  /** Closing goes on to the next conversation. */
  goesOn: boolean
  close: ReturnType<typeof useActions>['close']
  onClose: () => void
  onClosed: () => void
}

/**
 * Closing in four keystrokes: `E`, a number for the outcome, a number for how understood they will say they felt,
 * Enter. The topic is suggested; the guess and the promise can be left out.
 */
export default function WrapUpDialog({ conversationId, suggestedTopic, goesOn, close, onClose, onClosed }: Props) {
  const { t } = useTranslation()
  const [startedAt] = useState(() => performance.now())
  const [topic, setTopic] = useState<Topic>(suggestedTopic)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [prediction, setPrediction] = useState<number | null>(null)
  const [promise, setPromise] = useState<PromiseDraft | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const steps = useRef<HTMLFieldSetElement>(null)
  const done = useRef<HTMLButtonElement>(null)
  const made = promise ? promiseOf(promise, Date.now()) : null
  const lacks = missingIn(promise, Date.now())
  const reasonId = useId()

  const chooseOutcome = (value: Outcome) => {
    setOutcome(value)
    setIsMissing(false)
  }

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!outcome) return setIsMissing(true)
    if (promise && !made) return
    const wrapUpMs = Math.min(Math.round(performance.now() - startedAt), 3_600_000)
    close.mutate(
      { conversationId, topic, outcome, prediction, wrapUpMs, ...(made && { promise: made }) },
      { onSuccess: onClosed },
    )
  }

  // A digit answers the question in turn and moves to the next, wherever focus is, but for where one types.
  const handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { target } = event
    if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'radio')) return
    const digit = /^[0-9]$/.test(event.key) ? Number(event.key) : null
    if (digit === null) {
      // Radio buttons do not send a form by themselves in every browser.
      if (event.key === 'Enter' && target instanceof HTMLInputElement)
        event.currentTarget.closest('form')?.requestSubmit()
      return
    }
    const isAtSteps = steps.current?.contains(document.activeElement) || outcome !== null
    if (!isAtSteps) {
      const chosen = OUTCOMES[digit - 1]
      if (!chosen) return
      chooseOutcome(chosen)
      steps.current?.querySelector('input')?.focus()
    } else {
      const step = STEPS[digit - 1]
      setPrediction(step ?? null)
      if (step || digit === 0) done.current?.focus()
    }
    event.preventDefault()
  }

  return (
    <Dialog title={goesOn ? t('desk.wrapUp.titleNext') : t('desk.wrapUp.title')} size="large" onClose={onClose}>
      <form className={styles.form} onSubmit={handleSubmit} onKeyDown={handleKey}>
        <Select
          label={t('desk.wrapUp.topic')}
          value={topic}
          options={TOPICS.map((value) => ({ value, label: t(`topics.${value}`) }))}
          onChange={(event) => setTopic(TOPICS.find((value) => value === event.target.value) ?? topic)}
        />
        <Choice
          legend={t('desk.wrapUp.outcome')}
          name="outcome"
          value={outcome}
          options={OUTCOMES.map((value, index) => ({
            value,
            label: t(`desk.outcome.${value}`),
            keys: String(index + 1),
          }))}
          isFocused
          error={isMissing ? t('desk.wrapUp.outcomeMissing') : null}
          onChange={chooseOutcome}
        />
        <Choice
          ref={steps}
          legend={t('desk.wrapUp.prediction')}
          hint={t('desk.wrapUp.predictionHint')}
          name="prediction"
          isScale
          value={prediction}
          options={STEPS.map((value) => ({ value, label: t(`survey.step.${value}`), keys: String(value) }))}
          onChange={setPrediction}
          skip={{ label: t('desk.wrapUp.skip'), onSkip: () => setPrediction(null) }}
        />
        <PromiseFields promise={promise} onChange={setPromise} />
        {close.error && (
          <p className={styles.error} role="alert">
            {describeError(close.error, t)}
          </p>
        )}
        {lacks && (
          <p id={reasonId} className={styles.reason} role="status">
            {t(`desk.wrapUp.promiseMissing.${lacks}`)}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            ref={done}
            kind="primary"
            type="submit"
            keys="↵"
            disabled={lacks !== null}
            aria-describedby={lacks ? reasonId : undefined}
            isBusy={close.isPending}
          >
            {goesOn ? t('desk.wrapUp.closeNext') : t('desk.wrapUp.close')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
