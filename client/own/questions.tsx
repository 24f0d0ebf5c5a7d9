import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignalQuestion } from '../../shared/contract/integrity.ts'
import { describeError } from '../lib/errors.ts'
import { formatDate, formatDay } from '../lib/format.ts'
import { useBrand } from '../lib/me.ts'
import { useTRPC } from '../lib/trpc.ts'
import { Button } from '../ui/button/button.tsx'
import { TextArea } from '../ui/field/text-area.tsx'
import { Section } from '../ui/page/page.tsx'
import { SignalText } from '../ui/signal/signal.tsx'
import { toast } from '../ui/toast/toast.tsx'
import styles from './own.module.css'

/** What signals ask whoever reads this. Nothing is on screen where nothing is asked. */
export function Questions() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const questions = useQuery(useTRPC().integrity.toMe.queryOptions({ brandId }))
  if (!questions.data || questions.data.length === 0) return null
  return (
    <Section title={t('own.questions.title')} lede={t('own.questions.lede')}>
      {questions.data.map((question) => (
        <article key={question.id} className={styles.question}>
          <SignalText question={question} day={formatDate} />
          <Answer question={question} />
        </article>
      ))}
    </Section>
  )
}

function Answer({ question }: { question: SignalQuestion }) {
  const { t } = useTranslation()
  const { id: questionId, answer, openToLeadsAt, closed } = question
  const [isWriting, setIsWriting] = useState(answer === null)
  if (closed)
    return (
      <div className={styles.said}>
        {answer && <blockquote>{answer.text}</blockquote>}
        <p>
          {t('own.questions.closed', { when: formatDay(closed.at) })} {closed.note}
        </p>
      </div>
    )
  if (answer && !isWriting)
    return (
      <div className={styles.said}>
        <blockquote>{answer.text}</blockquote>
        <p className={styles.soft}>{t('own.questions.answered', { when: formatDay(answer.at) })}</p>
        <Button size="small" onClick={() => setIsWriting(true)}>
          {t('own.questions.again')}
        </Button>
      </div>
    )
  return (
    <>
      {openToLeadsAt !== null && (
        <p className={styles.soft}>{t('own.questions.until', { when: formatDay(openToLeadsAt) })}</p>
      )}
      <AnswerForm questionId={questionId} before={answer?.text ?? ''} onDone={() => setIsWriting(false)} />
    </>
  )
}

function AnswerForm({ questionId, before, onDone }: { questionId: string; before: string; onDone: () => void }) {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [words, setWords] = useState(before)
  const send = useMutation(
    trpc.integrity.answer.mutationOptions({
      onSuccess: async () => {
        await Promise.all([
          queries.invalidateQueries({ queryKey: trpc.integrity.toMe.queryKey({ brandId }) }),
          queries.invalidateQueries({ queryKey: trpc.ownWork.waiting.queryKey({ brandId }) }),
        ])
        void toast.success(t('own.questions.sent'))
        onDone()
      },
    }),
  )
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim()) send.mutate({ questionId, answer: words })
  }
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <TextArea
        label={t('own.questions.answer')}
        value={words}
        maxLength={4000}
        error={send.isError ? describeError(send.error, t) : null}
        onChange={(event) => setWords(event.target.value)}
      />
      <div>
        <Button type="submit" kind="primary" isBusy={send.isPending} disabled={!words.trim()}>
          {t('own.questions.send')}
        </Button>
      </div>
    </form>
  )
}
