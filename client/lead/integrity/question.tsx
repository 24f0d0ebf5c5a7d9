import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignalQuestion } from '../../../shared/contract/integrity.ts'
import { describeError } from '../../lib/errors.ts'
import { formatDate, formatDay } from '../../lib/format.ts'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { TextArea } from '../../ui/field/text-area.tsx'
import { SignalText } from '../../ui/signal/signal.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { Skeleton } from '../../ui/states/skeleton.tsx'
import { toast } from '../../ui/toast/toast.tsx'
import styles from './integrity.module.css'

interface Props {
  questionId: string
  agent: string
  onClose: () => void
}

/** One question with its evidence and what the agent says. That it was opened is noted for them. */
export function Question({ questionId, agent, onClose }: Props) {
  const { t } = useTranslation()
  const question = useQuery(
    useTRPC().integrity.read.queryOptions({ questionId }, { staleTime: Number.POSITIVE_INFINITY }),
  )
  return (
    <Dialog title={agent} size="side" onClose={onClose}>
      <div className={styles.opened}>
        {question.isPending && <Skeleton height={160} />}
        {question.isError && <ErrorState error={question.error} />}
        {question.data && (
          <>
            <SignalText question={question.data} day={formatDate} />
            <Theirs agent={agent} answer={question.data.answer} />
            {question.data.closed ? (
              <p className={styles.soft}>
                {t('lead.integrity.questions.closedNote', { when: formatDay(question.data.closed.at) })}{' '}
                {question.data.closed.note}
              </p>
            ) : (
              <CloseForm questionId={questionId} agent={agent} onClose={onClose} />
            )}
          </>
        )}
      </div>
    </Dialog>
  )
}

function Theirs({ agent, answer }: { agent: string; answer: SignalQuestion['answer'] }) {
  const { t } = useTranslation()
  return (
    <section>
      <h3>{t('lead.integrity.questions.theirs', { name: agent })}</h3>
      {answer ? (
        <blockquote>{answer.text}</blockquote>
      ) : (
        <p className={styles.soft}>{t('lead.integrity.questions.noAnswer')}</p>
      )}
    </section>
  )
}

function CloseForm({ questionId, agent, onClose }: Props) {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  const close = useMutation(
    trpc.integrity.close.mutationOptions({
      onSuccess: async () => {
        await Promise.all([
          queries.invalidateQueries({ queryKey: trpc.integrity.questions.queryKey({ brandId }) }),
          queries.invalidateQueries({ queryKey: trpc.integrity.read.queryKey({ questionId }) }),
        ])
        void toast.success(t('lead.integrity.questions.done'))
        onClose()
      },
    }),
  )
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (note.trim()) close.mutate({ questionId, note })
  }
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <TextArea
        label={t('lead.integrity.questions.note', { name: agent })}
        value={note}
        maxLength={4000}
        error={close.isError ? describeError(close.error, t) : null}
        onChange={(event) => setNote(event.target.value)}
      />
      <div>
        <Button type="submit" kind="primary" isBusy={close.isPending} disabled={!note.trim()}>
          {t('lead.integrity.questions.close')}
        </Button>
      </div>
    </form>
  )
}
